package vn.parindex.council;

import vn.parindex.cycle.CycleId;

/** The door to the Council's list. */
public final class CouncilNavigation {

    /** Route of the list. */
    public static final String LIST = "cycles/:cycleId/council";

    /** Route of the meetings of a cycle. */
    public static final String MEETINGS = "cycles/:cycleId/council/meetings";

    /** Route of one meeting. */
    public static final String MEETING = "cycles/:cycleId/council/meetings/:meetingId";

    private CouncilNavigation() {}

    /** The Council's list of one cycle. */
    public static String list(CycleId cycle) {
        return "cycles/" + cycle + "/council";
    }

    /** The meetings of one cycle. */
    public static String meetings(CycleId cycle) {
        return list(cycle) + "/meetings";
    }

    /** One meeting. */
    public static String meeting(CycleId cycle, MeetingId meeting) {
        return meetings(cycle) + "/" + meeting;
    }

    /** One meeting at one of its items. */
    public static String meeting(CycleId cycle, MeetingId meeting, ItemId item) {
        return meeting(cycle, meeting) + "?item=" + item;
    }
}
