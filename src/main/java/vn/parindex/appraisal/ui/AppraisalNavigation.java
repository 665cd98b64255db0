package vn.parindex.appraisal.ui;

import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Where the views of the appraisal are; the only door to them from outside. */
public final class AppraisalNavigation {

    static final String CYCLE = "cycleId";
    static final String LEAF = "leafId";
    static final String AGENCY = "agencyId";
    static final String APPRAISAL = "appraisalId";

    static final String LIST = "appraisals";
    static final String GRID = "cycles/:cycleId/appraisals/leaves/:leafId";
    static final String OWN_CLARIFICATION = "clarification";
    static final String CLARIFICATION = "cycles/:cycleId/agencies/:agencyId/clarification";
    static final String SECOND = "cycles/:cycleId/appraisals/:appraisalId/second-decision";

    private AppraisalNavigation() {}

    /** What lies on the own desk. */
    public static String list() {
        return LIST;
    }

    /** One leaf over all agencies. */
    public static String leaf(CycleId cycle, LeafId leaf) {
        return "cycles/" + cycle + "/appraisals/leaves/" + leaf;
    }

    /** The agency's answers to its appraisal. */
    public static String clarification(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/clarification";
    }

    /** The ministry's second word on one file. */
    public static String secondDecision(CycleId cycle, AppraisalId appraisal) {
        return "cycles/" + cycle + "/appraisals/" + appraisal + "/second-decision";
    }
}
