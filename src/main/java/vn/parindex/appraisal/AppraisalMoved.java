package vn.parindex.appraisal;

import java.util.Map;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/**
 * An appraisal lies on another ministry's desk from now on.
 *
 * @param inCharge empty: the Council's secretariat
 */
public record AppraisalMoved(AppraisalId appraisal, CycleId cycle, AgencyId agency, Optional<AgencyId> inCharge)
        implements AgencyEvent {

    @Override
    public String action() {
        return "appraisal.moved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("inCharge", inCharge.map(AgencyId::toString).orElse(""));
    }
}
