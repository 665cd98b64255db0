package vn.parindex.exchange;

import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/** What became of one leaf of a workbook: which fields, and whether they were written. The values are kept apart. */
public record LeafTaken(
        CycleId cycle, AgencyId agency, TakingId taking, LeafId leaf, LeafOutcome.Kind outcome, List<String> fields)
        implements LeafEvent {

    public LeafTaken {
        fields = List.copyOf(fields);
    }

    @Override
    public String action() {
        return "exchange.leafTaken";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("taking", taking.toString(), "outcome", outcome.name(), "fields", String.join(", ", fields));
    }
}
