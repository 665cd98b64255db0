package vn.parindex.selfassessment;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.shared.NotFoundException;

/** Attaching documents to leaves and taking them off, by the rules of the stage that the file is in. */
@Component
class Proving {

    private final EvidenceGate gate;
    private final AttachmentTable attachments;
    private final EvidenceDocuments documents;
    private final FileAccess access;
    private final WritingWindow window;
    private final ApplicationEventPublisher events;

    Proving(
            EvidenceGate gate,
            AttachmentTable attachments,
            EvidenceDocuments documents,
            FileAccess access,
            WritingWindow window,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.attachments = attachments;
        this.documents = documents;
        this.access = access;
        this.window = window;
        this.events = events;
    }

    void attach(AttachDocument typed, AttachmentStage stage) {
        var by = access.own(typed.agency());
        var what = EvidenceGate.checked(typed);
        gate.refuseUnlessOpen(what, stage);
        documents.get(what.agency(), what.document());
        if (attachments.add(new NewAttachment(what, stage, by, window.now()))) {
            events.publishEvent(new EvidenceAttached(what.cycle(), what.agency(), what.leaf(), what.document()));
        }
    }

    void detach(AttachDocument what, AttachmentStage stage) {
        access.own(what.agency());
        gate.refuseUnlessOpen(what, stage);
        if (!attachments.remove(what, stage)) {
            throw new NotFoundException("Document " + what.document() + " does not prove leaf " + what.leaf());
        }
        events.publishEvent(new EvidenceDetached(what.cycle(), what.agency(), what.leaf(), what.document()));
    }
}
