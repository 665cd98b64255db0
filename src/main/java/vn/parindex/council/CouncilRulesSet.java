package vn.parindex.council;

import java.util.Map;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** The Council of a cycle has other rules of procedure. */
public record CouncilRulesSet(CycleId cycle, Map<String, String> detail) implements CycleEvent {

    public CouncilRulesSet {
        detail = Map.copyOf(detail);
    }

    @Override
    public String action() {
        return "council.rulesSet";
    }
}
