package vn.parindex.division;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.parindex.criteria.NodeId;
import vn.parindex.shared.LocalizedText;

/**
 * A part of a file and who has it.
 *
 * @param name of the unit or officer
 * @param note the coordinator's words; null without
 * @param reason why it was handed back; null otherwise
 * @param byName who changed it last
 */
public record AssignmentRow(
        AssignmentId id,
        NodeId node,
        Assignee to,
        LocalizedText name,
        LocalDate dueOn,
        String note,
        AssignmentState state,
        String reason,
        String byName,
        LocalDateTime at,
        long version) {

    /** Whether somebody has it in hand: what was handed back is with the coordinator. */
    public boolean inHand() {
        return state != AssignmentState.HANDED_BACK;
    }

    /** Whether its day has passed. */
    public boolean overdueOn(LocalDate today) {
        return inHand() && today.isAfter(dueOn);
    }
}
