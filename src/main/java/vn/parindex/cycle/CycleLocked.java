package vn.parindex.cycle;

import java.time.LocalDate;
import java.util.Map;

/** The Steering Committee's decision made the scores of a cycle final. */
public record CycleLocked(CycleId cycle, String lockedBy, String decisionNumber, LocalDate decisionDate)
        implements CycleEvent {

    @Override
    public String action() {
        return "cycle.locked";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("lockedBy", lockedBy, "decisionNumber", decisionNumber, "decisionDate", decisionDate.toString());
    }
}
