package vn.parindex.selfassessment;

import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;
import vn.parindex.evidence.DocumentId;

/** A leaf rests on the newer edition of a document from now on. */
public record EvidenceRenewed(CycleId cycle, AgencyId agency, LeafId leaf, DocumentId before, DocumentId after)
        implements LeafEvent {

    @Override
    public String action() {
        return "selfassessment.evidenceRenewed";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("before", before.toString(), "after", after.toString());
    }
}
