package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** The provisional results of a level are held back until they are opened to all its agencies at once. */
public record ClarificationsHeld(CycleId cycle, AgencyKind kind) implements CycleEvent {

    @Override
    public String action() {
        return "clarification.held";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.code());
    }
}
