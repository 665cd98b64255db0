package vn.parindex.selfassessment;

import java.util.Map;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.shared.AuditableEvent;

/** A leaf rests on the newer edition of a document from now on. */
public record EvidenceRenewed(CycleId cycle, AgencyId agency, LeafId leaf, DocumentId before, DocumentId after)
        implements AuditableEvent {

    @Override
    public String action() {
        return "selfassessment.evidenceRenewed";
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
        return Map.of("before", before.toString(), "after", after.toString());
    }
}
