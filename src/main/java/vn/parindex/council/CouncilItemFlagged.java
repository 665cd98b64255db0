package vn.parindex.council;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/** A member asked that the Council look at one leaf. */
public record CouncilItemFlagged(CycleId cycle, AgencyId agency, LeafId leaf) implements LeafEvent {

    @Override
    public String action() {
        return MeetingAct.FLAGGED.action();
    }
}
