package vn.parindex.shared;

import java.util.List;

/** The roles of the yearly process. Constants, so that annotations can name them. */
public final class Roles {

    /** Of an assessed agency: scores and proves. */
    public static final String OFFICER = "OFFICER";
    /** Of an assessed agency: divides, checks, sends to the leader. */
    public static final String COORDINATOR = "COORDINATOR";
    /** Of an assessed agency: approves and submits, or returns single criteria. */
    public static final String LEADER = "LEADER";
    /** Of an organisation below an assessed agency: sees and writes nothing of the agency's file but its own part. */
    public static final String CONTRIBUTOR = "CONTRIBUTOR";
    /** Of a ministry in charge. */
    public static final String APPRAISER = "APPRAISER";
    /** Of a ministry in charge: gives its appraisers their work. */
    public static final String APPRAISAL_LEAD = "APPRAISAL_LEAD";
    /** Of the Ministry of Home Affairs: runs the cycle. */
    public static final String CYCLE_MANAGER = "CYCLE_MANAGER";

    public static final String SURVEY_MANAGER = "SURVEY_MANAGER";
    public static final String COUNCIL_CHAIR = "COUNCIL_CHAIR";
    public static final String COUNCIL_SECRETARY = "COUNCIL_SECRETARY";
    public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
    public static final String STEERING_MEMBER = "STEERING_MEMBER";
    /** Accounts and settings; sees no scores by office. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Reads all, changes nothing. */
    public static final String AUDITOR = "AUDITOR";

    public static final List<String> ALL = List.of(
            OFFICER,
            COORDINATOR,
            LEADER,
            CONTRIBUTOR,
            APPRAISER,
            APPRAISAL_LEAD,
            CYCLE_MANAGER,
            SURVEY_MANAGER,
            COUNCIL_CHAIR,
            COUNCIL_SECRETARY,
            COUNCIL_MEMBER,
            STEERING_MEMBER,
            ADMINISTRATOR,
            AUDITOR);

    /** Those of an assessed agency to whom all of its file is open. */
    public static final List<String> STAFF = List.of(OFFICER, COORDINATOR, LEADER);

    private Roles() {}
}
