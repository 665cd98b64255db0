package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.Map;

/** The deadline of a step moved for all who have no extension of their own. */
public record DeadlineMoved(CycleId cycle, CycleStep step, LocalDateTime from, LocalDateTime to, String reason)
        implements CycleEvent {

    @Override
    public String action() {
        return "cycle.deadlineMoved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("step", step.name(), "from", from.toString(), "to", to.toString(), "reason", reason);
    }
}
