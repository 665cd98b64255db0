package vn.parindex.appraisal;

/** How far a question about one criterion is. */
public enum QueryStatus {
    /** The agency may answer until the window closes. */
    OPEN,
    /** The agency has answered; it answers once. */
    ANSWERED,
    /** The window closed without an answer. */
    EXPIRED,
    /** The ministry took the question back. */
    WITHDRAWN;

    /** Whether this is something that the ministry still has to take note of. */
    public boolean isToBeHeard() {
        return this == ANSWERED || this == EXPIRED;
    }
}
