package vn.parindex.selfassessment;

/** How much a finding of the check before submission weighs, the heaviest first. */
public enum CheckSeverity {
    /** The file cannot be sent to the leader. */
    BLOCKS,
    /** The file cannot be sent until the leaf carries an explanation. */
    MUST_EXPLAIN,
    /** Worth a look; nothing is held up. */
    HINT
}
