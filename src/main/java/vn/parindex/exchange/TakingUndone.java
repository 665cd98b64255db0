package vn.parindex.exchange;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** Somebody takes back what was taken over from a workbook. */
public record TakingUndone(CycleId cycle, AgencyId agency, TakingId taking, TakingId undone) implements AuditableEvent {

    @Override
    public String action() {
        return "exchange.takingUndone";
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
        return Map.of("taking", taking.toString(), "undone", undone.toString());
    }
}
