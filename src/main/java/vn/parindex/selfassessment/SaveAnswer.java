package vn.parindex.selfassessment;

import java.util.Objects;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Write this over the version that the officer saw. */
public record SaveAnswer(CycleId cycle, AgencyId agency, LeafId leaf, long version, AnswerContent content) {

    public SaveAnswer {
        Objects.requireNonNull(cycle, "cycle");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(content, "content");
    }
}
