package vn.parindex.division;

import java.time.LocalDate;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;

/**
 * Gives parts of a file to somebody.
 *
 * @param note may be null
 * @param alsoBelow whether what was given to others below these nodes goes along; else it stays with them
 */
public record AssignWork(
        CycleId cycle,
        AgencyId agency,
        List<NodeId> nodes,
        Assignee to,
        LocalDate dueOn,
        String note,
        boolean alsoBelow) {

    public AssignWork {
        nodes = List.copyOf(nodes);
    }
}
