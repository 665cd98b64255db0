package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** The ministries in charge of a file may begin; published by the engine's step. */
public record AppraisalsOpened(FileId file, CycleId cycle, AgencyId agency, int ministries) implements AuditableEvent {

    @Override
    public String action() {
        return "appraisal.opened";
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
        return Map.of("ministries", Integer.toString(ministries));
    }
}
