package vn.parindex.selfassessment;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** The leader took the submitted file back before anybody had appraised it. */
public record SelfAssessmentWithdrawn(FileId file, CycleId cycle, AgencyId agency, String reason)
        implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.withdrawn";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("reason", reason);
    }
}
