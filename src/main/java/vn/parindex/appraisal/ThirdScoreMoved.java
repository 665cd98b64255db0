package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/**
 * A leaf that two scored too differently waits for a third officer, or waits no more.
 *
 * @param wanted whether somebody has to speak from now on
 */
public record ThirdScoreMoved(
        FindingId finding, AppraisalId appraisal, CycleId cycle, AgencyId agency, LeafId leaf, boolean wanted) {}
