package vn.parindex.appraisal;

import java.util.List;
import vn.parindex.agency.AgencyId;

/** What came of closing many appraisals: the agencies whose file is closed, and those left open. */
public record ClosedMany(List<AgencyId> closed, List<AgencyId> skipped) {

    public ClosedMany {
        closed = List.copyOf(closed);
        skipped = List.copyOf(skipped);
    }
}
