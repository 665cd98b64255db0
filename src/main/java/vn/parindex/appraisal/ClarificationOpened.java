package vn.parindex.appraisal;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** An agency may see the provisional appraisal of its file and answer. */
public record ClarificationOpened(FileId file, CycleId cycle, AgencyId agency) implements AuditableEvent {

    @Override
    public String action() {
        return "clarification.opened";
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
