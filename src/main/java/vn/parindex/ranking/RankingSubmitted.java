package vn.parindex.ranking;

import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** The ranking went to the Steering Committee. */
public record RankingSubmitted(CycleId cycle) implements CycleEvent {

    @Override
    public String action() {
        return "ranking.submitted";
    }
}
