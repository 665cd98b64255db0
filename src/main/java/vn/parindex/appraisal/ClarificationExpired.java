package vn.parindex.appraisal;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** The window of an agency has closed by itself; silence accepted. Published by the engine's step. */
public record ClarificationExpired(FileId file, CycleId cycle, AgencyId agency) implements AuditableEvent {

    @Override
    public String action() {
        return "clarification.expired";
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
