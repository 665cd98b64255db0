package vn.parindex.division;

/** What can happen to a part of a file. */
public enum AssignmentAct {
    GIVEN,
    REASSIGNED,
    ACCEPTED,
    HANDED_BACK,
    WITHDRAWN,
    UNDONE
}
