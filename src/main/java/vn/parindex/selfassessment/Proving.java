package vn.parindex.selfassessment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.Editions;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** Attaching documents to leaves and taking them off, by the rules of the stage that the file is in. */
@Component
class Proving {

    private final EvidenceGate gate;
    private final AttachmentTable attachments;
    private final EvidenceDocuments documents;
    private final Editions editions;
    private final FileAccess access;
    private final ContributedEvidence evidence;
    private final WritingWindow window;
    private final ApplicationEventPublisher events;

    Proving(
            EvidenceGate gate,
            AttachmentTable attachments,
            EvidenceDocuments documents,
            Editions editions,
            FileAccess access,
            ContributedEvidence evidence,
            WritingWindow window,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.attachments = attachments;
        this.documents = documents;
        this.editions = editions;
        this.access = access;
        this.evidence = evidence;
        this.window = window;
        this.events = events;
    }

    void attach(AttachDocument typed, AttachmentStage stage) {
        var by = access.writer(typed.cycle(), typed.agency(), typed.leaf());
        documents.get(typed.agency(), typed.document());
        var what = EvidenceGate.checked(newest(typed));
        gate.refuseUnlessOpen(what, stage);
        var document = documents.get(what.agency(), what.document());
        evidence.requireReadable(document);
        if (document.isMarked()) {
            throw new RefusedException("evidence.refusal.marked");
        }
        if (attachments.add(new NewAttachment(what, stage, by, window.now()))) {
            events.publishEvent(new EvidenceAttached(what.cycle(), what.agency(), what.leaf(), what.document()));
        }
    }

    /** What is used anew is the newest edition of its paper. */
    private AttachDocument newest(AttachDocument typed) {
        var newest = editions.of(typed.document()).newest();
        return new AttachDocument(typed.cycle(), typed.agency(), typed.leaf(), newest, typed.pageReference());
    }

    /** Lets the newest edition take the place of an older one. Where it is there already, the older one goes. */
    void renew(AttachDocument older) {
        access.own(older.agency());
        gate.refuseUnlessOpen(older, AttachmentStage.SELF_ASSESSMENT);
        var newest = editions.of(older.document()).newest();
        if (newest.equals(older.document())) {
            return;
        }
        if (!attachments.exchange(older, newest) && !attachments.remove(older, AttachmentStage.SELF_ASSESSMENT)) {
            throw new NotFoundException("Document " + older.document() + " does not prove leaf " + older.leaf());
        }
        events.publishEvent(new EvidenceRenewed(older.cycle(), older.agency(), older.leaf(), older.document(), newest));
    }

    void detach(AttachDocument what, AttachmentStage stage) {
        access.writer(what.cycle(), what.agency(), what.leaf());
        gate.refuseUnlessOpen(what, stage);
        if (!attachments.remove(what, stage)) {
            throw new NotFoundException("Document " + what.document() + " does not prove leaf " + what.leaf());
        }
        events.publishEvent(new EvidenceDetached(what.cycle(), what.agency(), what.leaf(), what.document()));
    }
}
