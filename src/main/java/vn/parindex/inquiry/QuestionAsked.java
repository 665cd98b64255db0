package vn.parindex.inquiry;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/** A question was asked. */
public record QuestionAsked(QuestionId question, CycleId cycle, AgencyId agency, LeafId leaf) implements LeafEvent {

    @Override
    public String action() {
        return "inquiry.asked";
    }
}
