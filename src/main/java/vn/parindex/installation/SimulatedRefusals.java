package vn.parindex.installation;

import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.EvidenceJudgementService;
import vn.parindex.appraisal.ReasonPurpose;

/** Lets appraisers refuse some of the documents of leaves that they change, with a standard reason. */
@Component
class SimulatedRefusals {

    private static final double REFUSED = 0.3;

    private final EvidenceJudgementService judgements;
    private final SimulatedReasons reasons;

    SimulatedRefusals(EvidenceJudgementService judgements, SimulatedReasons reasons) {
        this.judgements = judgements;
        this.reasons = reasons;
    }

    /** As the appraiser at work; nothing where there is no document. */
    void some(AppraisedLeaf leaf, double luck) {
        if (luck < REFUSED) {
            leaf.answer().documents().stream()
                    .findFirst()
                    .ifPresent(attached -> judgements.reject(
                            leaf.finding().id(),
                            attached.document().id(),
                            reasons.words(ReasonPurpose.REJECT, luck / REFUSED)));
        }
    }
}
