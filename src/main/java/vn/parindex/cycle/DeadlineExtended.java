package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.AuditableEvent;

/** One agency got more time for one step. */
public record DeadlineExtended(CycleId cycle, AgencyId agency, CycleStep step, LocalDateTime due, String reason)
        implements AuditableEvent {

    @Override
    public String action() {
        return "cycle.deadlineExtended";
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
        return Map.of("step", step.name(), "due", due.toString(), "reason", reason);
    }
}
