package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/** An agency accepted, contested or answered what the ministry said of one leaf. */
public record FindingAnswered(CycleId cycle, AgencyId agency, LeafId leaf, Response response) implements LeafEvent {

    @Override
    public String action() {
        return "clarification.answered";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("response", response.name());
    }
}
