package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** An agency may see the provisional appraisal of its file and answer. */
public record ClarificationOpened(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "clarification.opened";
    }
}
