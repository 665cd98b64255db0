package vn.parindex.exchange;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/**
 * Somebody takes over what a workbook brought back; what of each leaf, {@link LeafTaken} says.
 *
 * @param sha256 of the workbook that came back
 * @param leaves how many leaves are to be written
 */
public record WorkbookTaken(
        CycleId cycle, AgencyId agency, TakingId taking, WorkbookId workbook, String sha256, int leaves)
        implements AuditableEvent {

    @Override
    public String action() {
        return "exchange.workbookTaken";
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
        return Map.of(
                "taking",
                taking.toString(),
                "workbook",
                workbook.toString(),
                "sha256",
                sha256,
                "leaves",
                String.valueOf(leaves));
    }
}
