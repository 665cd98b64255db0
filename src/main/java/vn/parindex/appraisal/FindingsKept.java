package vn.parindex.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** A ministry kept the self-scores of many agencies on one leaf at once. */
public record FindingsKept(CycleId cycle, LeafId leaf, List<String> agencies) implements AuditableEvent {

    @Override
    public String action() {
        return "appraisal.findingsKept";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditLeaf() {
        return leaf.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("agencies", String.join(" ", agencies));
    }
}
