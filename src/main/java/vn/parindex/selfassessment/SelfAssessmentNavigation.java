package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The doors to an agency's file. */
public final class SelfAssessmentNavigation {

    /** Route of the file. */
    public static final String FILE = "cycles/:cycleId/agencies/:agencyId/file/:leafCode?";
    /** Route of the approval. */
    public static final String APPROVAL = "cycles/:cycleId/agencies/:agencyId/approval";

    private SelfAssessmentNavigation() {}

    /** The file at its first leaf. */
    public static String file(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/file";
    }

    /** The file at one leaf, by its code. */
    public static String leaf(CycleId cycle, AgencyId agency, String leafCode) {
        return file(cycle, agency) + "/" + leafCode;
    }

    /** The leader's approval of the file. */
    public static String approval(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/approval";
    }

    /** The papers that are made of the file; their screen lies in a module above. */
    public static String papers(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/papers";
    }
}
