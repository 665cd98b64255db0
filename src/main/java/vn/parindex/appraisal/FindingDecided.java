package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;
import vn.parindex.shared.Points;

/** A ministry decided one leaf of one agency, or took that back. */
public record FindingDecided(CycleId cycle, AgencyId agency, LeafId leaf, String verdict, Points points)
        implements LeafEvent {

    @Override
    public String action() {
        return "appraisal.findingDecided";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("verdict", verdict, "points", points == null ? "" : points.toString());
    }
}
