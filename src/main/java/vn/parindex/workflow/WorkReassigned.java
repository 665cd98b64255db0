package vn.parindex.workflow;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** Open work was given to one person, or back to everybody at its desk (then {@code to} is empty). */
public record WorkReassigned(CycleId cycle, AgencyId agency, WorkKind kind, String from, String to, String reason)
        implements AgencyEvent {

    @Override
    public String action() {
        return "process.reassigned";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.name(), "from", from, "to", to, "reason", reason);
    }
}
