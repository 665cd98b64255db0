package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** The leader approved the file; its scores are in the ledger and it goes to the ministries in charge. */
public record SelfAssessmentSubmitted(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.submitted";
    }
}
