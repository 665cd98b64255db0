package vn.parindex.cycle;

import java.util.Map;

/** The cycle reminds at other days, or treats late files in another way. */
public record DeadlineRulesChanged(CycleId cycle, DeadlineRules rules) implements CycleEvent {

    @Override
    public String action() {
        return "cycle.deadlineRulesChanged";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("days", rules.daysText(), "late", rules.lateFiles().name());
    }
}
