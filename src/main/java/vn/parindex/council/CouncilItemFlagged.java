package vn.parindex.council;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** A member asked that the Council look at one leaf. */
public record CouncilItemFlagged(CycleId cycle, AgencyId agency, LeafId leaf) implements AuditableEvent {

    @Override
    public String action() {
        return MeetingAct.FLAGGED.action();
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
