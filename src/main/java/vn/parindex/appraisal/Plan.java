package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;

/** Which frozen sets a cycle uses, and whether it still takes decisions. */
@Component
class Plan {

    private final Cycles cycles;
    private final CriteriaSets sets;

    Plan(Cycles cycles, CriteriaSets sets) {
        this.cycles = cycles;
        this.sets = sets;
    }

    /** All of them, ministries' set first. */
    List<FrozenSet> sets(CycleId cycle) {
        return cycles.participants(cycle).stream()
                .map(Participant::set)
                .distinct()
                .map(sets::get)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /** @throws vn.parindex.shared.RefusedException while the ranking lies before the Steering Committee */
    void requireOpenToDecisions(CycleId cycle) {
        cycles.requireOpenToDecisions(cycle);
    }

    FrozenSet setOf(CycleId cycle, AgencyId agency) {
        return sets.get(cycles.participant(cycle, agency).set());
    }

    /** The set that the leaf belongs to. */
    FrozenSet setWith(LeafId leaf) {
        return sets.setOf(leaf);
    }

    Leaf leaf(LeafId leaf) {
        return sets.leaf(leaf);
    }
}
