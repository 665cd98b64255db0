package vn.parindex.workflow;

import java.time.LocalDateTime;

/**
 * What became of one node or arrow of a process model in one instance, or how many files wait there in many.
 *
 * @param element its id in the model
 * @param since when it was reached last; null where it was not, and for arrows
 * @param count how often it was reached, or how many wait there
 */
public record ActivityState(String element, Stage stage, LocalDateTime since, int count) {

    /** Seen from the element. */
    public enum Stage {
        DONE,
        HERE,
        AHEAD
    }
}
