package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.AppraisalProgress;
import vn.parindex.selfassessment.FileId;

/** Says how far the appraisal is, and holds the findings so that the answer stays true until the transaction ends. */
@Component
class AppraisalHold implements AppraisalProgress {

    private final AppraisalFindings findings;
    private final ScorerOpinions opinions;

    AppraisalHold(AppraisalFindings findings, ScorerOpinions opinions) {
        this.opinions = opinions;
        this.findings = findings;
    }

    @Override
    public boolean hasBegun(FileId file) {
        return isTouched(findings.holdAll(file));
    }

    @Override
    public boolean isDecided(CycleId cycle, AgencyId agency, LeafId leaf) {
        return isTouched(findings.hold(cycle, agency, leaf));
    }

    /** Decided, or one of two scorers has spoken: what was said must not lose what it was said of. */
    private boolean isTouched(List<AppraisalFinding> held) {
        return !held.stream().allMatch(AppraisalFinding::isPending)
                || opinions.countIn(held.stream().map(AppraisalFinding::id).toList()) > 0;
    }
}
