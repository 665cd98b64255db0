package vn.parindex.selfassessment;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The leader took the submitted file back before anybody had appraised it. */
public record SelfAssessmentWithdrawn(FileId file, CycleId cycle, AgencyId agency, String reason)
        implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.withdrawn";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reason", reason);
    }
}
