package vn.parindex.appraisal;

/** What a ministry can say the second time. */
public enum SecondChoice {
    /** The result of the first appraisal stands. */
    KEEP,
    /** The agency is right: its self-score (or its claim that the leaf does not apply) stands. */
    RECOGNISE,
    /** Other points. */
    OTHER
}
