package vn.parindex.council;

/** RUNNING until it is counted or stopped; TIED until the chair's vote decides. */
public enum VoteStatus {
    RUNNING,
    TIED,
    COUNTED,
    STOPPED
}
