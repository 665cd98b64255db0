package vn.parindex.appraisal;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/**
 * One of two scorers gave an opinion or took it back. That, and nothing of what it says: the trail is read before the
 * other one is in.
 */
record OpinionGiven(CycleId cycle, AgencyId agency, LeafId leaf, boolean given) implements LeafEvent {

    @Override
    public String action() {
        return given ? "appraisal.opinionGiven" : "appraisal.opinionTakenBack";
    }
}
