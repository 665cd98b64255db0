package vn.parindex.appraisal;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.AgencyEvent;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;

/** A ministry in charge has said its second word on everything contested or answered. */
public record AppraisalDecidedAgain(AppraisalId appraisal, FileId file, CycleId cycle, AgencyId agency)
        implements AgencyEvent {

    @Override
    public String action() {
        return "appraisal.decidedAgain";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("appraisal", appraisal.toString());
    }
}
