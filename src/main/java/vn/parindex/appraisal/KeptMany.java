package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.agency.AgencyId;

/** What came of keeping many at once: the findings kept, and the agencies somebody else had decided meanwhile. */
public record KeptMany(List<FindingId> kept, List<AgencyId> skipped) {

    public KeptMany {
        kept = List.copyOf(kept);
        skipped = List.copyOf(skipped);
    }
}
