package vn.parindex.selfassessment;

import java.util.Objects;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;

/** Let this document of the agency's library prove this leaf; the page reference may be null. */
public record AttachDocument(CycleId cycle, AgencyId agency, LeafId leaf, DocumentId document, String pageReference) {

    public AttachDocument {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(document, "document");
    }
}
