package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The window of an agency has closed by itself; silence accepted. Published by the engine's step. */
public record ClarificationExpired(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "clarification.expired";
    }
}
