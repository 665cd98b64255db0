package vn.parindex.cycle;

/** The ways to the views of cycles; the only door to them for other modules. */
public final class CycleNavigation {

    /** All cycles. */
    public static final String LIST = "cycles";

    /** The form that opens a cycle. */
    public static final String OPEN = "cycles/new";

    /** Days off and days worked in exchange. */
    public static final String HOLIDAYS = "cycles/holidays";

    /** Route template of one cycle. */
    public static final String CYCLE = "cycles/:cycleId";

    /** Route template of the ministries in charge of one cycle. */
    public static final String IN_CHARGE = "cycles/:cycleId/in-charge";

    /** Names the cycle in route templates. */
    public static final String ID = "cycleId";

    private CycleNavigation() {}

    /** One cycle: calendar, extensions, who is in charge. */
    public static String of(CycleId cycle) {
        return LIST + "/" + cycle;
    }

    /** The ministries in charge of one cycle, and the hand-over from one to another. */
    public static String inCharge(CycleId cycle) {
        return of(cycle) + "/in-charge";
    }
}
