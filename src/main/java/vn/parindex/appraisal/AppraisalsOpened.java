package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** The ministries in charge of a file may begin; published by the engine's step. */
public record AppraisalsOpened(FileId file, CycleId cycle, AgencyId agency, int ministries) implements AgencyEvent {

    @Override
    public String action() {
        return "appraisal.opened";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("ministries", Integer.toString(ministries));
    }
}
