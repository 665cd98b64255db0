package vn.parindex.appraisal;

import java.util.Map;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;
import vn.parindex.evidence.DocumentId;

/** An appraiser said that a document proves nothing of a leaf, or took that back. */
public record EvidenceJudged(CycleId cycle, AgencyId agency, LeafId leaf, Optional<DocumentId> document, boolean usable)
        implements LeafEvent {

    @Override
    public String action() {
        return usable ? "appraisal.evidenceAccepted" : "appraisal.evidenceRejected";
    }

    @Override
    public Map<String, String> detail() {
        return document.map(id -> Map.of("document", id.toString())).orElse(Map.of());
    }
}
