package vn.parindex.council;

import java.util.Map;
import java.util.UUID;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The Council of a cycle has other rules of procedure. */
public record CouncilRulesSet(CycleId cycle, Map<String, String> detail) implements AuditableEvent {

    public CouncilRulesSet {
        detail = Map.copyOf(detail);
    }

    @Override
    public String action() {
        return "council.rulesSet";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }
}
