package vn.parindex.exchange;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** Somebody takes back what was taken over from a workbook. */
public record TakingUndone(CycleId cycle, AgencyId agency, TakingId taking, TakingId undone) implements AgencyEvent {

    @Override
    public String action() {
        return "exchange.takingUndone";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("taking", taking.toString(), "undone", undone.toString());
    }
}
