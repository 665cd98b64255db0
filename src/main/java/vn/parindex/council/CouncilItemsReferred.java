package vn.parindex.council;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** Leaves of a file were put before the Council; published by the engine's step. */
public record CouncilItemsReferred(FileId file, CycleId cycle, AgencyId agency, int items) implements AgencyEvent {

    @Override
    public String action() {
        return "council.referred";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("items", Integer.toString(items));
    }
}
