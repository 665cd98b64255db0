package vn.parindex.selfassessment;

/** Where in a leaf a finding is mended. */
public enum CheckPlace {
    /** At the choice or the figures. */
    SCORE,
    /** At the explanation. */
    EXPLANATION,
    /** At a document that proves it, or where one should be. */
    EVIDENCE,
    /** At the report of the whole file. */
    REPORT
}
