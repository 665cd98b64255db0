package vn.parindex.shell;

/**
 * What is said of one element of a process model.
 *
 * @param element its id in the model
 * @param note a few words or a number over it; empty for none
 */
public record DiagramMark(String element, State state, String note) {

    /** Where the work is, seen from the element. */
    public enum State {
        /** Passed. */
        DONE,
        /** The work waits here. */
        HERE,
        /** The work waits here past its deadline. */
        LATE,
        /** Not reached. */
        AHEAD
    }
}
