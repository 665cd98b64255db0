package vn.parindex.selfassessment;

import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Answers of one file say something else now. For those who look at the file; their history tells what and by whom. */
public record AnswersWritten(CycleId cycle, AgencyId agency, Set<LeafId> leaves) {

    public AnswersWritten {
        leaves = Set.copyOf(leaves);
    }
}
