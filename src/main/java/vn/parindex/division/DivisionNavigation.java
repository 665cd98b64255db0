package vn.parindex.division;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The doors to the division of work. */
public final class DivisionNavigation {

    /** The place in the rail: leads to the division of the own agency in the current cycle. */
    public static final String LANDING = "division";
    /** Route of one agency's division. */
    public static final String DIVISION = "cycles/:cycleId/agencies/:agencyId/division";

    private DivisionNavigation() {}

    public static String division(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/division";
    }
}
