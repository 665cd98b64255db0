package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** A conflict of interest was declared or withdrawn. */
public record ConflictChanged(CycleId cycle, AgencyId agency, String officer, boolean declared) implements AgencyEvent {

    @Override
    public String action() {
        return declared ? "appraisal.conflictDeclared" : "appraisal.conflictWithdrawn";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("officer", officer);
    }
}
