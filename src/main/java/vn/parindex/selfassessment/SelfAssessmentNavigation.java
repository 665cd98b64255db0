package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** The doors to an agency's file. */
public final class SelfAssessmentNavigation {

    /** Route of the file. */
    public static final String FILE = "cycles/:cycleId/agencies/:agencyId/file/:leafCode?";
    /** Route of the approval. */
    public static final String APPROVAL = "cycles/:cycleId/agencies/:agencyId/approval";

    /** Route of the check before submission. */
    public static final String CHECK = "cycles/:cycleId/agencies/:agencyId/check";
    /** Route of the receipts. */
    public static final String RECEIPT = "cycles/:cycleId/agencies/:agencyId/receipt";
    /** Route of "where is our file"; its screen lies above, where the process is known. */
    public static final String PROCESS = "cycles/:cycleId/agencies/:agencyId/process";

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

    /** The check before submission. */
    public static String check(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/check";
    }

    /** The receipts of the file, to print and to verify. */
    public static String receipt(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/receipt";
    }

    /** Where the file is, who holds it, until when. */
    public static String process(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/process";
    }
}
