package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** The provisional results of a level are held back until they are opened to all its agencies at once. */
public record ClarificationsHeld(CycleId cycle, AgencyKind kind) implements AuditableEvent {

    @Override
    public String action() {
        return "clarification.held";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("kind", kind.code());
    }
}
