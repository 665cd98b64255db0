package vn.parindex.ranking;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The Steering Committee approved by a numbered decision. */
public record SteeringApproved(CycleId cycle, String number, LocalDate date) implements AuditableEvent {

    @Override
    public String action() {
        return "ranking.approved";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("number", number, "date", date.toString());
    }
}
