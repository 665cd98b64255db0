package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** The leader wants some leaves of the file looked at again. */
public record ReturnedByLeader(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.returnedByLeader";
    }
}
