package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

/**
 * A finding on the reader's desk in few columns.
 *
 * @param thirdWanted both opinions are in and too far apart
 */
record GridFinding(
        FindingId id,
        long version,
        AgencyId agency,
        LeafId leaf,
        AppraisalStatus appraisal,
        Points self,
        Verdict verdict,
        Points points,
        boolean thirdWanted) {}
