package vn.parindex.criteria;

/** The three levels of a criteria set. A criterion without sub-criteria carries points itself. */
public enum NodeLevel {
    FIELD,
    CRITERION,
    SUB_CRITERION
}
