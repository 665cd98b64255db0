package vn.parindex.ranking;

import java.time.LocalDate;
import java.util.Map;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** The Steering Committee approved by a numbered decision. */
public record SteeringApproved(CycleId cycle, String number, LocalDate date) implements CycleEvent {

    @Override
    public String action() {
        return "ranking.approved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("number", number, "date", date.toString());
    }
}
