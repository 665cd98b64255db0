package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Appraisers who declared a conflict of interest with an agency; known to whom appraises. */
public interface KeptAway {

    /** Whether the officer keeps away from the agency's file in this cycle. */
    boolean from(CycleId cycle, AgencyId agency, String officer);
}
