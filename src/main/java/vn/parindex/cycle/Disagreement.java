package vn.parindex.cycle;

/** What happens when two scorers of a leaf are further apart than their field allows. */
public enum Disagreement {
    /** A third officer of the ministry settles it, with both opinions in view. */
    THIRD_SCORER,
    /** The leaf goes to the Appraisal Council; until then the mean stands. */
    COUNCIL
}
