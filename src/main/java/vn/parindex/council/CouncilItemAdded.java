package vn.parindex.council;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/** The secretary put one leaf on the Council's list, perhaps a second time. */
public record CouncilItemAdded(CycleId cycle, AgencyId agency, LeafId leaf) implements LeafEvent {

    @Override
    public String action() {
        return "council.itemAdded";
    }
}
