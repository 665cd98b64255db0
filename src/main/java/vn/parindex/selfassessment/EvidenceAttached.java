package vn.parindex.selfassessment;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;
import vn.parindex.evidence.DocumentId;

/** A document proves a leaf from now on. */
public record EvidenceAttached(CycleId cycle, AgencyId agency, LeafId leaf, DocumentId document) implements LeafEvent {

    @Override
    public String action() {
        return "selfassessment.evidenceAttached";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("document", document.toString());
    }
}
