package vn.parindex.council;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The last open item of a file is decided. A person did it: the process may be correlated. */
public record CouncilFileDecided(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "council.fileDecided";
    }
}
