package vn.parindex.selfassessment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.Issuance;

/** Documents that an agency adds in answer to its appraisal. Used by the clarification, which says who may and until when. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClarificationEvidence {

    private final Proving proving;
    private final EvidenceWords words;
    private final FileAccess access;

    ClarificationEvidence(Proving proving, EvidenceWords words, FileAccess access) {
        this.access = access;
        this.proving = proving;
        this.words = words;
    }

    /** Lets a document of the signed-in officer's agency prove a leaf of its file in clarification. */
    public void attach(AttachDocument what) {
        proving.attach(what, AttachmentStage.CLARIFICATION);
    }

    /**
     * Whoever writes the leaf inside the agency also speaks for it.
     *
     * @throws vn.parindex.shared.NotFoundException when it is not there for the signed-in officer
     * @throws vn.parindex.shared.RefusedException when only those who have it write it
     */
    public void requireWriter(CycleId cycle, AgencyId agency, LeafId leaf) {
        access.writer(cycle, agency, leaf);
    }

    /** Lets a document prove a leaf in answer to a question about it, while the file is being appraised. */
    public void bring(AttachDocument what) {
        proving.attach(what, AttachmentStage.QUERY);
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
