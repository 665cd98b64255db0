package vn.parindex.council;

/** Why a voting member has no ballot in an open vote. */
public enum NoBallot {
    /** Was in the room and did not vote. */
    ABSTAINED,
    /** Takes no part in the item. */
    RECUSED,
    /** Was not in the room when it was counted. */
    ABSENT,
    /** Nobody wrote it down: invited after the vote, or it was counted before this was recorded. */
    UNRECORDED
}
