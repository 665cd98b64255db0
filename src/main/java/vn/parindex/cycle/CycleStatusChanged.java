package vn.parindex.cycle;

import java.util.Map;
import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** A cycle moved on, or back to the Council. */
public record CycleStatusChanged(CycleId cycle, CycleStatus from, CycleStatus to) implements AuditableEvent {

    @Override
    public String action() {
        return "cycle.statusChanged";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("from", from.name(), "to", to.name());
    }
}
