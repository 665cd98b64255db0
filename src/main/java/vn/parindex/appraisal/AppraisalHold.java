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
    private final CriterionQueries queries;

    AppraisalHold(AppraisalFindings findings, ScorerOpinions opinions, CriterionQueries queries) {
        this.queries = queries;
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

    /**
     * Decided, or one of two scorers has spoken, or the agency was asked: what was said must not lose what it was said of.
     */
    private boolean isTouched(List<AppraisalFinding> held) {
        var ids = held.stream().map(AppraisalFinding::id).toList();
        return !held.stream().allMatch(AppraisalFinding::isPending)
                || opinions.countIn(ids) > 0
                || queries.countOf(ids) > 0;
    }
}
