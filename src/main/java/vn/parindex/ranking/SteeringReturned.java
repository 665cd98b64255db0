package vn.parindex.ranking;

import java.util.Map;
import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The Steering Committee returned the results to the Council. */
public record SteeringReturned(CycleId cycle, String reason) implements AuditableEvent {

    @Override
    public String action() {
        return "ranking.returned";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reason", reason);
    }
}
