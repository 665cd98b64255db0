package vn.parindex.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** A step of the program that had failed for good was ordered to be tried once more. */
public record JobRetried(
        Optional<CycleId> cycle, Optional<AgencyId> agency, String element, String failure, String reason)
        implements AuditableEvent {

    private static final int LONGEST = 300;

    @Override
    public String action() {
        return "process.retried";
    }

    @Override
    public UUID auditCycle() {
        return cycle.map(CycleId::value).orElse(null);
    }

    @Override
    public UUID auditAgency() {
        return agency.map(AgencyId::value).orElse(null);
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "element", element,
                "failure", failure.substring(0, Math.min(LONGEST, failure.length())),
                "reason", reason);
    }
}
