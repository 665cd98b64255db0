package vn.parindex.appraisal;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.AuditableEvent;

/** An agency accepted, contested or answered what the ministry said of one leaf. */
public record FindingAnswered(CycleId cycle, AgencyId agency, LeafId leaf, Response response)
        implements AuditableEvent {

    @Override
    public String action() {
        return "clarification.answered";
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
        return Map.of("response", response.name());
    }
}
