package vn.parindex.selfassessment;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The process carried a submitted file to its next place. */
public record FileMoved(FileId file, CycleId cycle, AgencyId agency, FileStatus from, FileStatus to)
        implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.moved";
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
        return Map.of("from", from.name(), "to", to.name());
    }
}
