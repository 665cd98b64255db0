package vn.parindex.selfassessment;

import java.text.Normalizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Attaching documents to leaves and taking them off, by the rules of the stage that the file is in. */
@Component
class Proving {

    private static final int LONGEST_PAGE = 80;

    private final SelfAssessments files;
    private final Answers answers;
    private final AttachmentTable attachments;
    private final EvidenceDocuments documents;
    private final FileAccess access;
    private final WritingWindow window;
    private final ApplicationEventPublisher events;

    Proving(
            SelfAssessments files,
            Answers answers,
            AttachmentTable attachments,
            EvidenceDocuments documents,
            FileAccess access,
            WritingWindow window,
            ApplicationEventPublisher events) {
        this.files = files;
        this.answers = answers;
        this.attachments = attachments;
        this.documents = documents;
        this.access = access;
        this.window = window;
        this.events = events;
    }

    void attach(AttachDocument typed, AttachmentStage stage) {
        var by = access.own(typed.agency());
        var what = checked(typed);
        refuseUnlessOpen(what, stage);
        documents.get(what.agency(), what.document());
        if (attachments.add(new NewAttachment(what, stage, by, window.now()))) {
            events.publishEvent(new EvidenceAttached(what.cycle(), what.agency(), what.leaf(), what.document()));
        }
    }

    void detach(AttachDocument what, AttachmentStage stage) {
        access.own(what.agency());
        refuseUnlessOpen(what, stage);
        if (!attachments.remove(what, stage)) {
            throw new NotFoundException("Document " + what.document() + " does not prove leaf " + what.leaf());
        }
        events.publishEvent(new EvidenceDetached(what.cycle(), what.agency(), what.leaf(), what.document()));
    }

    private void refuseUnlessOpen(AttachDocument what, AttachmentStage stage) {
        var file = files.hold(what.cycle(), what.agency()).orElseThrow(() -> notFound(what));
        var answer = answers.find(what.cycle(), what.agency(), what.leaf()).orElseThrow(() -> notFound(what));
        if (stage == AttachmentStage.SELF_ASSESSMENT) {
            file.refuseUnlessOpen(answer);
            window.refuseUnlessOpen(what.cycle(), what.agency());
        } else {
            file.refuseUnlessClarifying();
            window.refuseIfLocked(what.cycle());
        }
    }

    private static AttachDocument checked(AttachDocument typed) {
        var page = typed.pageReference();
        if (page == null || page.isBlank()) {
            return new AttachDocument(typed.cycle(), typed.agency(), typed.leaf(), typed.document(), null);
        }
        var text = Normalizer.normalize(page.strip(), Normalizer.Form.NFC);
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            throw RefusedException.at("pageReference", "selfassessment.refusal.controlCharacters");
        }
        if (text.length() > LONGEST_PAGE) {
            throw RefusedException.at(
                    "pageReference", "selfassessment.refusal.pageTooLong", text.length(), LONGEST_PAGE);
        }
        return new AttachDocument(typed.cycle(), typed.agency(), typed.leaf(), typed.document(), text);
    }

    private static NotFoundException notFound(AttachDocument what) {
        return new NotFoundException("No leaf " + what.leaf() + " in a file of " + what.agency());
    }
}
