package vn.parindex.workflow;

/** Where an item stands for whoever reads the list. */
public enum WorkState {
    /** To be done: by the reader, or by whoever of the same desk takes it. */
    OPEN,
    /** To be done, and its deadline has passed. */
    OVERDUE,
    /** To be done by a colleague of the same desk to whom it was given. */
    WITH_OTHERS,
    /** Done within the last year. */
    DONE
}
