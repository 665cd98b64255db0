package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** The deadline of a step moved for all who have no extension of their own. */
public record DeadlineMoved(CycleId cycle, CycleStep step, LocalDateTime from, LocalDateTime to, String reason)
        implements AuditableEvent {

    @Override
    public String action() {
        return "cycle.deadlineMoved";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("step", step.name(), "from", from.toString(), "to", to.toString(), "reason", reason);
    }
}
