package vn.parindex.inquiry;

import java.util.Map;
import java.util.UUID;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** Guidance for all was published, or withdrawn. Names no agency: who asked is nobody's business. */
public record GuidanceMoved(UUID guidance, CycleId cycle, LeafId leaf, boolean published, String why)
        implements CycleEvent {

    @Override
    public String action() {
        return published ? "inquiry.guidancePublished" : "inquiry.guidanceWithdrawn";
    }

    @Override
    public UUID auditLeaf() {
        return leaf.value();
    }

    @Override
    public Map<String, String> detail() {
        return why.isEmpty() ? Map.of() : Map.of("reason", why);
    }
}
