package vn.parindex.appraisal;

/** The chips above the appraiser's grid. */
public enum FindingFilter {
    ALL,
    UNDECIDED,
    /** Points claimed without evidence, full points without evidence, or a claim that the leaf does not apply. */
    DOUBTFUL,
    CHANGED
}
