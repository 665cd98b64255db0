package vn.parindex.ranking;

import java.util.Map;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** The Steering Committee returned the results to the Council. */
public record SteeringReturned(CycleId cycle, String reason) implements CycleEvent {

    @Override
    public String action() {
        return "ranking.returned";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reason", reason);
    }
}
