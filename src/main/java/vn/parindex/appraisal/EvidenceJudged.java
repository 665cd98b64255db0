package vn.parindex.appraisal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.shared.AuditableEvent;

/** An appraiser said that a document proves nothing of a leaf, or took that back. */
public record EvidenceJudged(CycleId cycle, AgencyId agency, LeafId leaf, Optional<DocumentId> document, boolean usable)
        implements AuditableEvent {

    @Override
    public String action() {
        return usable ? "appraisal.evidenceAccepted" : "appraisal.evidenceRejected";
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
        return document.map(id -> Map.of("document", id.toString())).orElse(Map.of());
    }
}
