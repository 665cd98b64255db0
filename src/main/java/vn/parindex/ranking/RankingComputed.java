package vn.parindex.ranking;

import java.util.Map;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** Index, groups and ranks of a cycle were computed, or computed again. */
public record RankingComputed(CycleId cycle, int agencies) implements CycleEvent {

    @Override
    public String action() {
        return "ranking.computed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agencies", Integer.toString(agencies));
    }
}
