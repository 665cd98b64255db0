package vn.parindex.exchange;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** Somebody downloaded a file to work on it without the network. */
public record WorkbookGiven(CycleId cycle, AgencyId agency, WorkbookId workbook, int leaves) implements AuditableEvent {

    @Override
    public String action() {
        return "exchange.workbookGiven";
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
        return Map.of("workbook", workbook.toString(), "leaves", String.valueOf(leaves));
    }
}
