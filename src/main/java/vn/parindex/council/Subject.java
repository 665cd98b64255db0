package vn.parindex.council;

import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Points;

/** What the Council is asked about; points are null where that side holds that the leaf does not apply. */
record Subject(CycleId cycle, AgencyId agency, LeafId leaf, Points selfPoints, Points appraisedPoints) {

    static Subject of(FindingDetails finding) {
        return new Subject(finding.cycle(), finding.agency(), finding.leaf(), finding.selfPoints(), finding.points());
    }
}
