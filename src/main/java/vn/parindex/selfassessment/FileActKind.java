package vn.parindex.selfassessment;

/** What happened to a file as a whole. */
public enum FileActKind {
    /** Laid before the leader. */
    SENT,
    /** Approved and submitted by the leader. */
    SUBMITTED,
    /** One reopened leaf approved and submitted again. */
    RESUBMITTED,
    /** Taken back by the leader before appraisal began. */
    WITHDRAWN;

    /** Whether it gives a receipt. */
    public boolean isSubmission() {
        return this == SUBMITTED || this == RESUBMITTED;
    }
}
