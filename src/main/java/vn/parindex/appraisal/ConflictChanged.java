package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** A conflict of interest was declared or withdrawn. */
public record ConflictChanged(CycleId cycle, AgencyId agency, String officer, boolean declared)
        implements AuditableEvent {

    @Override
    public String action() {
        return declared ? "appraisal.conflictDeclared" : "appraisal.conflictWithdrawn";
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
        return Map.of("officer", officer);
    }
}
