package vn.parindex.survey;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyOrder;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.CriteriaSets;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Participant;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;

/** Which points a cycle needs from outside, and which of them are in. Costs the same few statements for any cycle. */
@Service
public class ExpectedPoints {

    private final Cycles cycles;
    private final CriteriaSets sets;
    private final Agencies agencies;
    private final ScoreLedger ledger;

    ExpectedPoints(Cycles cycles, CriteriaSets sets, Agencies agencies, ScoreLedger ledger) {
        this.cycles = cycles;
        this.sets = sets;
        this.agencies = agencies;
        this.ledger = ledger;
    }

    /** True for leaves whose points are imported. */
    public static boolean imported(Leaf leaf) {
        return leaf.source() == PointsSource.SURVEY || leaf.source() == PointsSource.OUTCOME;
    }

    /** Ministries first, then provinces, in Vietnamese order; the leaves of each in the order of its set. */
    public List<ExpectedPoint> of(CycleId cycle) {
        var inForce = inForce(cycle);
        return cycles.participants(cycle).stream()
                .sorted(Comparator.comparing(
                        participant -> agencies.get(participant.agency()),
                        Comparator.comparing(AgencyRow::kind).thenComparing(AgencyOrder.VIETNAMESE)))
                .flatMap(participant -> points(participant, inForce.getOrDefault(participant.agency(), Map.of())))
                .toList();
    }

    private Stream<ExpectedPoint> points(Participant participant, Map<LeafId, Points> inForce) {
        var agency = agencies.get(participant.agency());
        var set = sets.get(participant.set());
        return set.leaves().stream()
                .filter(ExpectedPoints::imported)
                .map(leaf -> new ExpectedPoint(agency, set.node(leaf.fieldId()), leaf, inForce.get(leaf.id())));
    }

    /** The points in force of all imported leaves of the cycle. */
    Map<AgencyId, Map<LeafId, Points>> inForce(CycleId cycle) {
        var inForce = new HashMap<AgencyId, Map<LeafId, Points>>();
        ledger.eachLatest(cycle, entry -> {
            if (entry.points() != null) {
                inForce.computeIfAbsent(entry.agency(), agency -> new HashMap<>())
                        .put(entry.leaf(), entry.points());
            }
        });
        return inForce;
    }
}
