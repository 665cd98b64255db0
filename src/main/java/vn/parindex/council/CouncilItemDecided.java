package vn.parindex.council;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;
import vn.parindex.shared.Points;

/** The Council decided one leaf. */
public record CouncilItemDecided(CycleId cycle, AgencyId agency, LeafId leaf, Points points) implements LeafEvent {

    @Override
    public String action() {
        return "council.itemDecided";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("points", points == null ? "" : points.toString());
    }
}
