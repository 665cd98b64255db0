package vn.parindex.council;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** Leaves of a file were put before the Council; published by the engine's step. */
public record CouncilItemsReferred(FileId file, CycleId cycle, AgencyId agency, int items) implements AuditableEvent {

    @Override
    public String action() {
        return "council.referred";
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
        return Map.of("items", Integer.toString(items));
    }
}
