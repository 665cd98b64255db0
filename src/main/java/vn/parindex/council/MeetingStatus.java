package vn.parindex.council;

/** PLANNED → RUNNING → CLOSED. */
public enum MeetingStatus {
    PLANNED,
    RUNNING,
    CLOSED;

    MeetingStatus moveTo(MeetingStatus target) {
        if (target.ordinal() != ordinal() + 1) {
            throw new IllegalStateException("A meeting cannot go from " + this + " to " + target);
        }
        return target;
    }
}
