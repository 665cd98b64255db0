package vn.parindex.cycle.ui;

import vn.parindex.cycle.CycleId;

/** The ways to the views of cycles. */
public final class CycleNavigation {

    static final String LIST = "cycles";
    static final String OPEN = "cycles/new";
    static final String CYCLE = "cycles/:cycleId";
    static final String ID = "cycleId";

    private CycleNavigation() {}

    /** All cycles. */
    public static String list() {
        return LIST;
    }

    /** One cycle: calendar, extensions, who is in charge. */
    public static String of(CycleId cycle) {
        return LIST + "/" + cycle;
    }

    /** The form that opens a cycle. */
    public static String open() {
        return OPEN;
    }
}
