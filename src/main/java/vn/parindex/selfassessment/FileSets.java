package vn.parindex.selfassessment;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;

/** Which frozen set a file is scored by. */
@Component
class FileSets {

    private final Cycles cycles;

    FileSets(Cycles cycles) {
        this.cycles = cycles;
    }

    /** @throws vn.parindex.shared.NotFoundException when the agency takes no part in the cycle */
    FrozenSet of(CycleId cycle, AgencyId agency) {
        return cycles.setOf(cycle, agency);
    }

    /** The leaves that an agency scores itself; all others get their points elsewhere. */
    static List<Leaf> selfScored(FrozenSet set) {
        return set.leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.APPRAISED)
                .toList();
    }
}
