package vn.parindex.exchange;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The door to working on a file without the network. */
public final class OfflineNavigation {

    /** Route of the page. */
    public static final String OFFLINE = "cycles/:cycleId/agencies/:agencyId/offline";

    private OfflineNavigation() {}

    public static String offline(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/offline";
    }
}
