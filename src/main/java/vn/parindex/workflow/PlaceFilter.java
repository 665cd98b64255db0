package vn.parindex.workflow;

import java.util.Optional;
import vn.parindex.cycle.CycleId;

/**
 * Which work at one place of the process to list, and in which order.
 *
 * @param definition only on this version of the model
 * @param text part of the name or the code of the assessed agency, marks and case aside
 */
public record PlaceFilter(
        CycleId cycle,
        WorkKind kind,
        Optional<String> definition,
        boolean overdueOnly,
        String text,
        Order order,
        boolean descending) {

    /** By what to sort. */
    public enum Order {
        AGENCY,
        HOLDER,
        SINCE,
        DUE
    }
}
