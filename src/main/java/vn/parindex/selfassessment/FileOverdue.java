package vn.parindex.selfassessment;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The deadline of self-assessment passed before the file was submitted. */
public record FileOverdue(FileId file, CycleId cycle, AgencyId agency) implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.overdue";
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
