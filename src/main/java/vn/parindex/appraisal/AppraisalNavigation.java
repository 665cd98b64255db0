package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;

/** The doors to appraisal and clarification. */
public final class AppraisalNavigation {

    /** Route of the appraiser's list. */
    public static final String LIST = "appraisals";
    /** Route of the grid of one leaf across agencies. */
    public static final String GRID = "cycles/:cycleId/appraisals/leaves/:leafId";
    /** Route of the grid of one field across agencies. */
    public static final String FIELD = "cycles/:cycleId/appraisals/fields/:fieldId";
    /** Route of the grid of one agency across leaves. */
    public static final String AGENCY = "cycles/:cycleId/appraisals/agencies/:agencyId";
    /** Route of the standard reasons of all fields. */
    public static final String REASONS = "cycles/:cycleId/appraisals/reasons";
    /** Route of the page that opens provisional results to a level. */
    public static final String RELEASE = "cycles/:cycleId/appraisals/release";
    /** Route of the agency's clarification. */
    public static final String CLARIFICATION = "cycles/:cycleId/agencies/:agencyId/clarification";
    /** Route of the ministry's second decision on one agency's file. */
    public static final String SECOND_DECISION = "cycles/:cycleId/agencies/:agencyId/second-decision";

    /** Route where a lead gives work to the ministry's officers. */
    public static final String ASSIGNMENT = "appraisals/assignment";
    /** Route of declared conflicts of interest. */
    public static final String CONFLICTS = "appraisals/conflicts";

    /** Route of the agreement of scorers. */
    public static final String AGREEMENT = "appraisals/agreement";

    /** Names a question about one criterion in addresses. */
    public static final String QUERY = "query";

    /** Names a finding in addresses. */
    public static final String FINDING = "finding";

    private AppraisalNavigation() {}

    /** What the appraiser has to do in a cycle, criterion by criterion and file by file. */
    public static String list(CycleId cycle) {
        return LIST + "?cycle=" + cycle;
    }

    /** The same, field by field. */
    public static String fields(CycleId cycle) {
        return list(cycle) + "&tab=fields";
    }

    /** The same, file by file. */
    public static String files(CycleId cycle) {
        return list(cycle) + "&tab=files";
    }

    /** One leaf across all agencies in charge. */
    public static String grid(CycleId cycle, LeafId leaf) {
        return "cycles/" + cycle + "/appraisals/leaves/" + leaf;
    }

    /** One field across all agencies in charge. */
    public static String field(CycleId cycle, NodeId field) {
        return "cycles/" + cycle + "/appraisals/fields/" + field;
    }

    /** One agency across all leaves in charge. */
    public static String agency(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/appraisals/agencies/" + agency;
    }

    /** The standard reasons of all fields. */
    public static String reasons(CycleId cycle) {
        return "cycles/" + cycle + "/appraisals/reasons";
    }

    /** When agencies read their provisional results. */
    public static String release(CycleId cycle) {
        return "cycles/" + cycle + "/appraisals/release";
    }

    /** The agency's answers to its provisional result. */
    public static String clarification(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/clarification";
    }

    /** One question about one criterion, where the agency answers it. */
    public static String query(CycleId cycle, AgencyId agency, CriterionQueryId query) {
        return clarification(cycle, agency) + "?" + QUERY + "=" + query;
    }

    /** One question about one criterion, where the ministry reads the answer and decides. */
    public static String heard(CycleId cycle, AgencyId agency, CriterionQueryId query) {
        return agency(cycle, agency) + "?" + QUERY + "=" + query;
    }

    /** One finding, where the ministry decides on it. */
    public static String cell(CycleId cycle, AgencyId agency, FindingId finding) {
        return agency(cycle, agency) + "?" + FINDING + "=" + finding;
    }

    /** The ministry's second decision. */
    public static String secondDecision(CycleId cycle, AgencyId agency) {
        return "cycles/" + cycle + "/agencies/" + agency + "/second-decision";
    }
}
