package vn.parindex.division;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** From now on only those who have a leaf write it, or everybody of the agency again. */
public record WritingRestricted(CycleId cycle, AgencyId agency, boolean onlyAssignees) implements AuditableEvent {

    @Override
    public String action() {
        return onlyAssignees ? "division.restricted" : "division.unrestricted";
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
        return Map.of();
    }
}
