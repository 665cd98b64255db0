package vn.parindex.cycle;

import java.util.Map;
import java.util.UUID;
import vn.parindex.shared.AuditableEvent;

/** The cycle reminds at other days, or treats late files in another way. */
public record DeadlineRulesChanged(CycleId cycle, DeadlineRules rules) implements AuditableEvent {

    @Override
    public String action() {
        return "cycle.deadlineRulesChanged";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("days", rules.daysText(), "late", rules.lateFiles().name());
    }
}
