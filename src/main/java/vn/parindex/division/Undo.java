package vn.parindex.division;

import java.util.List;
import vn.parindex.criteria.NodeId;

/**
 * What puts a step of the coordinator back: how each node was before, and at which version the step left it.
 */
public record Undo(List<Before> nodes) {

    /**
     * @param row null when nobody had it
     * @param versionAfter of what stands there now; -1 when nothing does
     */
    public record Before(NodeId node, AssignmentRow row, long versionAfter) {}

    public Undo {
        nodes = List.copyOf(nodes);
    }
}
