package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.Map;
import vn.parindex.agency.AgencyId;

/** One agency got more time for one step. */
public record DeadlineExtended(CycleId cycle, AgencyId agency, CycleStep step, LocalDateTime due, String reason)
        implements AgencyEvent {

    @Override
    public String action() {
        return "cycle.deadlineExtended";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("step", step.name(), "due", due.toString(), "reason", reason);
    }
}
