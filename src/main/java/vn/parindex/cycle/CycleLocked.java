package vn.parindex.cycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** The Steering Committee's decision made the scores of a cycle final. */
public record CycleLocked(CycleId cycle, String lockedBy, String decisionNumber, LocalDate decisionDate)
        implements AuditableEvent {

    @Override
    public String action() {
        return "cycle.locked";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("lockedBy", lockedBy, "decisionNumber", decisionNumber, "decisionDate", decisionDate.toString());
    }
}
