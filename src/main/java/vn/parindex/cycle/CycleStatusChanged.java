package vn.parindex.cycle;

import java.util.Map;

/** A cycle moved on, or back to the Council. */
public record CycleStatusChanged(CycleId cycle, CycleStatus from, CycleStatus to) implements CycleEvent {

    @Override
    public String action() {
        return "cycle.statusChanged";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("from", from.name(), "to", to.name());
    }
}
