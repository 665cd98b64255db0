package vn.parindex.exchange;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/**
 * Somebody takes over what a workbook brought back; what of each leaf, {@link LeafTaken} says.
 *
 * @param sha256 of the workbook that came back
 * @param leaves how many leaves are to be written
 */
public record WorkbookTaken(
        CycleId cycle, AgencyId agency, TakingId taking, WorkbookId workbook, String sha256, int leaves)
        implements AgencyEvent {

    @Override
    public String action() {
        return "exchange.workbookTaken";
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
