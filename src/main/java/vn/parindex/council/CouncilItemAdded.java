package vn.parindex.council;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The secretary put one leaf on the Council's list, perhaps a second time. */
public record CouncilItemAdded(CycleId cycle, AgencyId agency, LeafId leaf) implements AuditableEvent {

    @Override
    public String action() {
        return "council.itemAdded";
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
}
