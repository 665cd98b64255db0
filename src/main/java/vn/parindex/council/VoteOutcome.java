package vn.parindex.council;

/** How a vote ended. */
public enum VoteOutcome {
    /** One option had the most votes. */
    MOST_VOTES,
    /** A tie; the chair's vote decided. */
    CHAIR_DECIDED,
    /** A tie; the appraised points stand. */
    TIE_AS_APPRAISED,
    /** Everybody agreed. */
    NO_OBJECTION,
    /** Somebody objected. */
    OBJECTION,
    /** Too few members were left in the room. */
    QUORUM_LOST,
    /** The chair called it off, or the meeting ended. */
    CALLED_OFF
}
