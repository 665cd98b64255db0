package vn.parindex.scoring;

/** What a denominator of zero means; each rule says it. */
public enum ZeroDenominator {
    /** A problem: the officer must correct the figure. */
    REFUSE,
    /** There was nothing to do: the leaf leaves the agency's maximum. */
    NOT_APPLICABLE,
    /** There was nothing to do, and that earns full points. */
    FULL,
    /** There should have been something to do: no points. */
    NONE
}
