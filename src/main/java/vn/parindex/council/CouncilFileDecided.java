package vn.parindex.council;

import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.AuditableEvent;

/** The last open item of a file is decided. A person did it: the process may be correlated. */
public record CouncilFileDecided(FileId file, CycleId cycle, AgencyId agency) implements AuditableEvent {

    @Override
    public String action() {
        return "council.fileDecided";
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
