package vn.parindex.council;

/** What holds when two options have the most votes. */
public enum TieRule {
    /**
     * The chair's vote decides: in an open vote the one already cast, in a secret vote one that the chair casts openly
     * afterwards, since nobody can read the first. Without the chair in the vote the appraised points stand.
     */
    CHAIR_DECIDES,
    /** The appraised points stand. */
    AS_APPRAISED
}
