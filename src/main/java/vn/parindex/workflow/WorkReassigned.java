package vn.parindex.workflow;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** Open work was given to one person, or back to everybody at its desk (then {@code to} is empty). */
public record WorkReassigned(CycleId cycle, AgencyId agency, WorkKind kind, String from, String to, String reason)
        implements AuditableEvent {

    @Override
    public String action() {
        return "process.reassigned";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.name(), "from", from, "to", to, "reason", reason);
    }
}
