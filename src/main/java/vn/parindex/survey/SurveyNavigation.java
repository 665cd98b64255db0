package vn.parindex.survey;

import vn.parindex.cycle.CycleId;

/** The way to the import of survey and outcome points; the only door for other modules. */
public final class SurveyNavigation {

    /** Leads to the import of the present cycle. */
    public static final String LANDING = "points-import";

    /** Route template of the import of one cycle. */
    public static final String IMPORT = "cycles/:cycleId/import";

    /** Names the cycle in route templates. */
    public static final String ID = "cycleId";

    private SurveyNavigation() {}

    /** The import of one cycle. */
    public static String importOf(CycleId cycle) {
        return "cycles/" + cycle + "/import";
    }
}
