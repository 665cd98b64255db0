package vn.parindex.council;

import vn.parindex.cycle.CycleId;

/** The door to the Council's list. */
public final class CouncilNavigation {

    /** Route of the list. */
    public static final String LIST = "cycles/:cycleId/council";

    private CouncilNavigation() {}

    /** The Council's list of one cycle. */
    public static String list(CycleId cycle) {
        return "cycles/" + cycle + "/council";
    }
}
