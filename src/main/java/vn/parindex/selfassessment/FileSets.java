package vn.parindex.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.SetId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;

/** Which frozen set a file is scored by. */
@Component
class FileSets {

    private final Cycles cycles;
    private final CriteriaSets sets;

    /** Who takes part, and by which set, is settled when a cycle is opened. */
    private final Map<Part, SetId> settled = new ConcurrentHashMap<>();

    FileSets(Cycles cycles, CriteriaSets sets) {
        this.cycles = cycles;
        this.sets = sets;
    }

    /** @throws vn.parindex.shared.NotFoundException when the agency takes no part in the cycle */
    FrozenSet of(CycleId cycle, AgencyId agency) {
        return sets.get(settled.computeIfAbsent(
                new Part(cycle, agency),
                part -> cycles.participant(part.cycle(), part.agency()).set()));
    }

    /** The leaves that an agency scores itself; all others get their points elsewhere. */
    static List<Leaf> selfScored(FrozenSet set) {
        return set.leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.APPRAISED)
                .toList();
    }

    private record Part(CycleId cycle, AgencyId agency) {}
}
