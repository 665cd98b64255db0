package vn.parindex.ranking;

import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The ranking went to the Steering Committee. */
public record RankingSubmitted(CycleId cycle) implements AuditableEvent {

    @Override
    public String action() {
        return "ranking.submitted";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }
}
