package vn.parindex.publication;

/** What a published figure says. */
public enum ClaimStatement {
    /** How many agencies were assessed. */
    COUNT,
    MEAN,
    MAX,
    MAX_AGENCY,
    MIN,
    MIN_AGENCY,
    /** How many agencies had 90 percent or more. */
    GROUP_FROM_90,
    GROUP_80_TO_90,
    GROUP_BELOW_80,
    ANNOUNCED,
    DECISION,
    SURVEY_FORMS,
    RANK,
    INDEX,
    /** Change of the index against the year before, in points. */
    CHANGE,
    /** By how many places an agency rose. */
    RANK_CHANGE,
    GROUP
}
