package vn.parindex.ledger;

/** The act by which a score entered the ledger. */
public enum LedgerStep {
    /** The agency's leader submitted the self-score. */
    SUBMITTED,
    /** The ministry in charge appraised. */
    APPRAISED,
    /** The ministry in charge decided again after clarification. */
    DECIDED_AGAIN,
    /** The Appraisal Council decided. */
    COUNCIL,
    /** Survey or outcome points came from a file. */
    IMPORTED,
    /** The Steering Committee approved and the score was locked. */
    LOCKED
}
