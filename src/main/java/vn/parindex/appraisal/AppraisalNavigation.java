package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** The doors to appraisal and clarification. */
public final class AppraisalNavigation {

    /** Route of the appraiser's list. */
    public static final String LIST = "appraisals";
    /** Route of the grid of one leaf across agencies. */
    public static final String GRID = "cycles/:cycleId/appraisals/leaves/:leafId";
    /** Route of the agency's clarification. */
    public static final String CLARIFICATION = "cycles/:cycleId/agencies/:agencyId/clarification";
    /** Route of the ministry's second decision on one agency's file. */
    public static final String SECOND_DECISION = "cycles/:cycleId/agencies/:agencyId/second-decision";

    private AppraisalNavigation() {}

    /** What the appraiser has to do, criterion by criterion and file by file. */
    public static String list() {
        return LIST;
    }

    /** One leaf across all agencies in charge. */
    public static String grid(CycleId cycle, LeafId leaf) {
        return "cycles/" + cycle + "/appraisals/leaves/" + leaf;
    }

    /** The agency's answers to its provisional result. */
    public static String clarification(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/clarification";
    }

    /** The ministry's second decision. */
    public static String secondDecision(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/second-decision";
    }
}
