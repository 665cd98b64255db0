package vn.parindex.cycle;

/** In what the allowed difference of two scorers is measured. */
public enum ThresholdUnit {
    POINTS,
    /** A share of the leaf's maximum, from 0 to 1. */
    SHARE
}
