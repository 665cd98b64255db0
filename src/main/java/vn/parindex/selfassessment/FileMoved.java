package vn.parindex.selfassessment;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;

/** The process carried a submitted file to its next place. */
public record FileMoved(FileId file, CycleId cycle, AgencyId agency, FileStatus from, FileStatus to)
        implements AgencyEvent {

    @Override
    public String action() {
        return "selfassessment.moved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("from", from.name(), "to", to.name());
    }
}
