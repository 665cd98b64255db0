package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** A ministry in charge has appraised every leaf of a file that is its own. */
public record AppraisalClosed(AppraisalId appraisal, FileId file, CycleId cycle, AgencyId agency)
        implements AuditableEvent {

    @Override
    public String action() {
        return "appraisal.closed";
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
        return Map.of("appraisal", appraisal.toString());
    }
}
