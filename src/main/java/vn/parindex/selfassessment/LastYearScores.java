package vn.parindex.selfassessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Comparability;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetLineage;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.SetUsed;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** The locked points of the year before for many agencies at once, only where the two years compare. */
@Service
@Transactional(readOnly = true)
public class LastYearScores {

    private static final String DISTANCE = "LAST_YEAR";

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final SetLineage lineage;
    private final ScoreLedger ledger;
    private final CheckThresholds thresholds;

    LastYearScores(
            Cycles cycles, CriteriaSets sets, SetLineage lineage, ScoreLedger ledger, CheckThresholds thresholds) {
        this.cycles = cycles;
        this.sets = sets;
        this.lineage = lineage;
        this.ledger = ledger;
        this.thresholds = thresholds;
    }

    /** By leaf of today and agency; three statements for each set that the leaves belong to. */
    public Map<LeafId, Map<AgencyId, PastPoints>> of(CycleId cycle, Collection<Leaf> leaves) {
        var finished = cycles.finishedSetsBefore(cycles.get(cycle).year());
        var scores = new HashMap<LeafId, Map<AgencyId, PastPoints>>();
        var bySet = leaves.stream()
                .collect(Collectors.groupingBy(leaf -> sets.setOf(leaf.id()).id()));
        bySet.forEach((set, own) -> finished.stream()
                .filter(used -> isSameKind(used, set))
                .filter(used ->
                        own.stream().anyMatch(leaf -> pair(used, set, leaf).isPresent()))
                .findFirst()
                .ifPresent(used -> scores.putAll(before(used, set, own))));
        return scores;
    }

    /** From which distance on a score is far from that of the year before, in percent of the maximum. */
    public Percentage far() {
        return thresholds.percent(DISTANCE);
    }

    private boolean isSameKind(SetUsed used, SetId set) {
        return sets.get(used.set()).kind().equals(sets.get(set).kind());
    }

    private Map<LeafId, Map<AgencyId, PastPoints>> before(SetUsed used, SetId now, List<Leaf> leaves) {
        var pairs =
                leaves.stream().flatMap(leaf -> pair(used, now, leaf).stream()).toList();
        var locked = ledger.lockedPoints(
                used.cycle(),
                pairs.stream().map(pair -> pair.beforeOrNull().id()).toList());
        return pairs.stream()
                .collect(Collectors.toMap(
                        pair -> pair.leaf().id(),
                        pair -> past(
                                pair, locked.getOrDefault(pair.beforeOrNull().id(), Map.of()))));
    }

    private static Map<AgencyId, PastPoints> past(LeafPair pair, Map<AgencyId, Points> points) {
        return points.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> new PastPoints(entry.getValue(), pair.maximumBefore())));
    }

    private Optional<LeafPair> pair(SetUsed used, SetId now, Leaf leaf) {
        return lineage.pair(used.set(), now, leaf.id()).filter(pair -> pair.comparability() != Comparability.NONE);
    }
}
