package vn.parindex.appraisal;

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

    AppraisalHold(AppraisalFindings findings) {
        this.findings = findings;
    }

    @Override
    public boolean hasBegun(FileId file) {
        return !findings.holdAll(file).stream().allMatch(AppraisalFinding::isPending);
    }

    @Override
    public boolean isDecided(CycleId cycle, AgencyId agency, LeafId leaf) {
        return !findings.hold(cycle, agency, leaf).stream().allMatch(AppraisalFinding::isPending);
    }
}
