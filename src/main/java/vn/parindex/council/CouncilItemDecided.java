package vn.parindex.council;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;
import vn.parindex.shared.Points;

/** The Council decided one leaf. */
public record CouncilItemDecided(CycleId cycle, AgencyId agency, LeafId leaf, Points points) implements AuditableEvent {

    @Override
    public String action() {
        return "council.itemDecided";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public UUID auditLeaf() {
        return leaf.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("points", points == null ? "" : points.toString());
    }
}
