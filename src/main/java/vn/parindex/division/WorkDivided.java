package vn.parindex.division;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/**
 * A part of a file was given, taken, handed back or taken away.
 *
 * @param assignee the unit or officer, as named at the time
 * @param words the note or the reason; null without
 */
public record WorkDivided(
        CycleId cycle,
        AgencyId agency,
        NodeId node,
        AssignmentAct act,
        Assignee to,
        String assignee,
        LocalDate dueOn,
        String words)
        implements AgencyEvent {

    @Override
    public String action() {
        return "division." + act;
    }

    @Override
    public UUID auditLeaf() {
        return node.value();
    }

    @Override
    public Map<String, String> detail() {
        var detail = new HashMap<String, String>();
        detail.put("assignee", assignee);
        detail.put("due", dueOn.toString());
        if (words != null) {
            detail.put("reason", words);
        }
        return detail;
    }
}
