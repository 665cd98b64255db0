package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/**
 * One of two scorers gave an opinion or took it back. That, and nothing of what it says: the trail is read before the
 * other one is in.
 */
record OpinionGiven(CycleId cycle, AgencyId agency, LeafId leaf, boolean given) implements AuditableEvent {

    @Override
    public String action() {
        return given ? "appraisal.opinionGiven" : "appraisal.opinionTakenBack";
    }

    @Override
    public UUID auditCycle() {
        return cycle.value();
    }

    @Override
    public UUID auditAgency() {
        return agency.value();
    }

    @Override
    public UUID auditLeaf() {
        return leaf.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of();
    }
}
