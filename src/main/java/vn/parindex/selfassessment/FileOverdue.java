package vn.parindex.selfassessment;

import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** The deadline of self-assessment passed before the file was submitted. */
public record FileOverdue(FileId file, CycleId cycle, AgencyId agency) implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.overdue";
    }
}
