package vn.parindex.selfassessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.SetId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;

/**
 * What was scored before, leaf by leaf: the agency's own last finished year, and the median of its kind there. Leaves are
 * the same only in the same version of a set; across versions nothing is compared.
 */
@Component
class PastScores {

    private final Cycles cycles;
    private final ScoreLedger ledger;

    /** Locked results never change. */
    private final Map<Key, Map<LeafId, Points>> medians = new ConcurrentHashMap<>();

    PastScores(Cycles cycles, ScoreLedger ledger) {
        this.cycles = cycles;
        this.ledger = ledger;
    }

    /** The cycle before this one in which the set was used and whose scores are locked. */
    Optional<CycleRow> before(CycleRow cycle, FrozenSet set) {
        return cycles.latestFinished(List.of(set.id()))
                .filter(finished -> !finished.id().equals(cycle.id()))
                .filter(finished -> finished.year().compareTo(cycle.year()) < 0);
    }

    Map<LeafId, Points> own(CycleRow before, AgencyId agency) {
        var points = new HashMap<LeafId, Points>();
        ledger.latest(before.id(), agency).values().stream()
                .filter(entry -> entry.points() != null)
                .forEach(entry -> points.put(entry.leaf(), entry.points()));
        return points;
    }

    Map<LeafId, Points> peers(CycleRow before, SetId set) {
        return medians.computeIfAbsent(new Key(before.id(), set), key -> ledger.lockedMedians(key.cycle(), key.set()));
    }

    /** What these leaves scored together; empty unless every one of them has points of last year. */
    static Optional<Points> sum(Map<LeafId, Points> points, List<Leaf> leaves) {
        var known = leaves.stream().map(leaf -> points.get(leaf.id())).toList();
        return leaves.isEmpty() || known.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(known.stream().reduce(Points.ZERO, Points::plus));
    }

    private record Key(CycleId cycle, SetId set) {}
}
