package vn.parindex.division;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** From now on only those who have a leaf write it, or everybody of the agency again. */
public record WritingRestricted(CycleId cycle, AgencyId agency, boolean onlyAssignees) implements AgencyEvent {

    @Override
    public String action() {
        return onlyAssignees ? "division.restricted" : "division.unrestricted";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of();
    }
}
