package vn.parindex.exchange;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** Somebody downloaded a file to work on it without the network. */
public record WorkbookGiven(CycleId cycle, AgencyId agency, WorkbookId workbook, int leaves) implements AgencyEvent {

    @Override
    public String action() {
        return "exchange.workbookGiven";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("workbook", workbook.toString(), "leaves", String.valueOf(leaves));
    }
}
