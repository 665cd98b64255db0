package vn.parindex.workflow;

import vn.parindex.cycle.CycleId;

/** The ways to the views of processes; the only door to them for other modules. */
public final class WorkflowNavigation {

    /** All files of the current cycle on the diagram. */
    public static final String OVERVIEW = "processes";

    /** Names the cycle in route templates. */
    public static final String ID = "cycleId";

    private WorkflowNavigation() {}

    /** All files of one cycle on the diagram. */
    public static String overview(CycleId cycle) {
        return OVERVIEW + "/" + cycle;
    }
}
