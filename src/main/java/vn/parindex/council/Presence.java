package vn.parindex.council;

/** Whether an invited member is in the room. */
public enum Presence {
    /** Not there, so far. */
    INVITED,
    PRESENT,
    /** Was there and left. */
    LEFT
}
