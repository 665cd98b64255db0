package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleEvent;
import vn.parindex.cycle.CycleId;

/** A lead gave pieces of a ministry's work to its officers, or took them back. */
public record WorkAssigned(CycleId cycle, AgencyId ministry, int pieces, String officers) implements CycleEvent {

    @Override
    public String action() {
        return "appraisal.workAssigned";
    }

    @Override
    public UUID auditAgency() {
        return ministry.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("pieces", Integer.toString(pieces), "officers", officers);
    }
}
