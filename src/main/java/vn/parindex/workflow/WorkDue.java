package vn.parindex.workflow;

/** By when an item is due. */
public enum WorkDue {
    /** By the end of today, or before. */
    TODAY,
    /** By the end of the fifth working day from today, or before. */
    FIVE_DAYS,
    /** After that, or without a deadline. */
    LATER
}
