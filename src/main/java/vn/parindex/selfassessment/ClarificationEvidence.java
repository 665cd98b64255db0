package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.evidence.Issuance;

/** Documents that an agency adds in answer to its appraisal. Used by the clarification, which says who may and until when. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClarificationEvidence {

    private final Proving proving;
    private final EvidenceWords words;

    ClarificationEvidence(Proving proving, EvidenceWords words) {
        this.proving = proving;
        this.words = words;
    }

    /** Lets a document of the signed-in officer's agency prove a leaf of its file in clarification. */
    public void attach(AttachDocument what) {
        proving.attach(what, AttachmentStage.CLARIFICATION);
    }

    /** Takes off a document that was added in clarification. */
    public void detach(AttachDocument what) {
        proving.detach(what, AttachmentStage.CLARIFICATION);
    }

    /** Corrects what the paper of a document says that was added in clarification. */
    public void describe(AttachDocument which, Issuance paper, long version) {
        words.describe(which, AttachmentStage.CLARIFICATION, paper, version);
    }
}
