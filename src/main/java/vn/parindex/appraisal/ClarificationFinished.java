package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** An agency has said everything it wants to say. A person did it: the process may be correlated. */
public record ClarificationFinished(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "clarification.finished";
    }
}
