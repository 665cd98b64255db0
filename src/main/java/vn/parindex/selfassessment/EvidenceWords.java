package vn.parindex.selfassessment;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.DocumentDescriptions;
import vn.parindex.evidence.Issuance;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/** What is said about a document that proves a leaf: the page there, and what its paper says. */
@Component
class EvidenceWords {

    private final EvidenceGate gate;
    private final AttachmentTable attachments;
    private final DocumentDescriptions descriptions;
    private final FileAccess access;
    private final ContributedEvidence evidence;
    private final WritingWindow window;
    private final ApplicationEventPublisher events;

    EvidenceWords(
            EvidenceGate gate,
            AttachmentTable attachments,
            DocumentDescriptions descriptions,
            FileAccess access,
            ContributedEvidence evidence,
            WritingWindow window,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.attachments = attachments;
        this.descriptions = descriptions;
        this.access = access;
        this.evidence = evidence;
        this.window = window;
        this.events = events;
    }

    /** Writes the page reference over the version that the officer saw; the same once more is acknowledged. */
    AttachmentRow refer(AttachDocument typed, long version) {
        var by = access.writer(typed.cycle(), typed.agency(), typed.leaf());
        var what = EvidenceGate.checked(typed);
        gate.refuseUnlessOpen(what, AttachmentStage.SELF_ASSESSMENT);
        var stored = held(what, AttachmentStage.SELF_ASSESSMENT);
        if (Objects.equals(stored.pageReference(), what.pageReference())) {
            return stored;
        }
        if (stored.version() != version || !attachments.refer(what, version, by, window.now())) {
            throw new PageConflictException(what.pageReference(), stored);
        }
        events.publishEvent(new PageReferred(what, stored.pageReference()));
        return held(what, AttachmentStage.SELF_ASSESSMENT);
    }

    /** Corrects what the paper says, unless a file that was handed on already rests on it. */
    void describe(AttachDocument which, AttachmentStage stage, Issuance paper, long version) {
        access.writer(which.cycle(), which.agency(), which.leaf());
        gate.refuseUnlessOpen(which, stage);
        evidence.requireOwn(held(which, stage).document());
        if (attachments.isHandedOn(which.document())) {
            throw new RefusedException("selfassessment.refusal.handedOn");
        }
        descriptions.describe(which.agency(), which.document(), paper, version);
    }

    /** The use of the document that belongs to the stage. */
    private AttachmentRow held(AttachDocument what, AttachmentStage stage) {
        return attachments.ofAnswer(what.cycle(), what.agency(), what.leaf()).stream()
                .filter(row -> row.stage() == stage)
                .filter(row -> row.document().id().equals(what.document()))
                .findFirst()
                .orElseThrow(() ->
                        new NotFoundException("Document " + what.document() + " does not prove leaf " + what.leaf()));
    }
}
