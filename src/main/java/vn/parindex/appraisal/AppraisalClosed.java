package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** A ministry in charge has appraised every leaf of a file that is its own. */
public record AppraisalClosed(AppraisalId appraisal, FileId file, CycleId cycle, AgencyId agency)
        implements AgencyEvent {

    @Override
    public String action() {
        return "appraisal.closed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("appraisal", appraisal.toString());
    }
}
