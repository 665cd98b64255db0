package vn.parindex.ranking;

/** What the Steering Committee can say of a ranking. */
public enum SteeringVerdict {
    /** By a numbered decision; scores are locked. */
    APPROVED,
    /** Back to the Appraisal Council, with a reason. */
    RETURNED
}
