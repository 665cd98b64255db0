package vn.parindex.ranking;

import java.util.Map;
import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** Index, groups and ranks of a cycle were computed, or computed again. */
public record RankingComputed(CycleId cycle, int agencies) implements AuditableEvent {

    @Override
    public String action() {
        return "ranking.computed";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agencies", Integer.toString(agencies));
    }
}
