package vn.parindex.appraisal;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** An agency has said everything it wants to say. A person did it: the process may be correlated. */
public record ClarificationFinished(FileId file, CycleId cycle, AgencyId agency) implements AuditableEvent {

    @Override
    public String action() {
        return "clarification.finished";
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
