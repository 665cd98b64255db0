package vn.parindex.selfassessment;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The leader approved the file; its scores are in the ledger and it goes to the ministries in charge. */
public record SelfAssessmentSubmitted(FileId file, CycleId cycle, AgencyId agency) implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.submitted";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }
}
