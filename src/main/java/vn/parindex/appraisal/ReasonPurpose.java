package vn.parindex.appraisal;

/** What a standard reason is for. */
public enum ReasonPurpose {
    /** Why the points are changed. */
    CHANGE,
    /** What the agency is asked. */
    ASK,
    /** Why a document is not accepted. */
    REJECT
}
