package vn.parindex.criteria;

/** Whether the results of a leaf in years of two versions can stand beside each other. */
public enum Comparability {
    /** The same rule and the same maximum: points compare. */
    FULL,
    /** The maximum alone differs: shares of the maximum compare. */
    PERCENT,
    /** Nothing compares. */
    NONE
}
