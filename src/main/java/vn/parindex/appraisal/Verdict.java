package vn.parindex.appraisal;

/** What the ministry in charge says of one self-score. */
public enum Verdict {
    /** Not looked at yet. */
    PENDING,
    /** The self-score (or the claim that the leaf does not apply) stands. */
    KEPT,
    /** Other points, with a reason. */
    CHANGED,
    /** A question to the agency; the self-score stands until the second decision. */
    ASKED
}
