package vn.parindex.publication;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.Sharing;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.ranking.FieldScore;
import vn.parindex.ranking.RankingDetails;
import vn.parindex.ranking.RankingRow;
import vn.parindex.ranking.RankingService;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** Puts together what is published of a locked cycle. */
@Component
class SnapshotMaker {

    private final Cycles cycles;
    private final RankingService rankings;
    private final ScoreLedger ledger;

    SnapshotMaker(Cycles cycles, RankingService rankings, ScoreLedger ledger) {
        this.cycles = cycles;
        this.rankings = rankings;
        this.ledger = ledger;
    }

    Snapshot make(CycleId id, LocalDateTime publishedAt) {
        var cycle = cycles.get(id);
        var lock = cycles.lock(id).orElseThrow(() -> new IllegalStateException("Cycle is not locked: " + id));
        var scores = new HashMap<AgencyId, Map<LeafId, ScoreEntry>>();
        ledger.eachLatest(
                id,
                entry -> scores.computeIfAbsent(entry.agency(), agency -> new HashMap<>())
                        .put(entry.leaf(), entry));
        return new Snapshot(
                cycle.year().value(),
                cycle.name(),
                cycle.simulated(),
                cycle.simulated() ? Snapshot.SIMULATED : null,
                new Snapshot.Decision(lock.decisionNumber(), lock.decisionDate()),
                lock.lockedAt(),
                publishedAt,
                rankings.rankings(id).stream()
                        .map(ranking -> ranking(ranking, scores))
                        .toList());
    }

    private static Snapshot.Ranking ranking(RankingDetails ranking, Map<AgencyId, Map<LeafId, ScoreEntry>> scores) {
        var set = ranking.set();
        return new Snapshot.Ranking(
                ranking.kind(),
                new Snapshot.CriteriaSet(
                        set.code(),
                        set.version(),
                        set.name(),
                        set.reconstruction(),
                        set.maximum().value()),
                set.fields().stream().map(field -> field(set, field)).toList(),
                leaves(set),
                groups(ranking),
                ranking.mean().map(Percentage::value).map(SnapshotMaker::plain).orElse(null),
                ranking.rows().stream()
                        .map(row ->
                                entry(set, row, scores.getOrDefault(row.agency().id(), Map.of())))
                        .toList());
    }

    private static Snapshot.Field field(FrozenSet set, Node field) {
        var maximum = set.leavesOf(field.id()).stream()
                .filter(leaf -> leaf.source() != PointsSource.MONITOR)
                .map(leaf -> leaf.maximum())
                .reduce(Points.ZERO, Points::plus);
        return new Snapshot.Field(field.code(), field.name(), maximum.value());
    }

    private static List<Snapshot.Leaf> leaves(FrozenSet set) {
        var codes = codes(set);
        return set.leaves().stream()
                .filter(leaf -> leaf.source() != PointsSource.MONITOR)
                .map(leaf -> new Snapshot.Leaf(
                        leaf.code(),
                        codes.get(leaf.fieldId()),
                        leaf.name(),
                        leaf.maximum().value(),
                        leaf.source()))
                .toList();
    }

    private static List<Snapshot.Group> groups(RankingDetails ranking) {
        return ranking.scale().bounds().stream()
                .map(group ->
                        new Snapshot.Group(group.name(), group.from(), group.below(), ranking.inGroup(group.name())))
                .toList();
    }

    private static Snapshot.Entry entry(FrozenSet set, RankingRow row, Map<LeafId, ScoreEntry> scores) {
        var codes = codes(set);
        return new Snapshot.Entry(
                row.agency().code(),
                row.agency().name(),
                row.agency().shortName(),
                row.rank(),
                row.group(),
                plain(row.index().value()),
                row.appraised().value(),
                row.survey().value(),
                row.outcome().value(),
                row.achieved().value(),
                row.applicable().value(),
                row.total().value(),
                row.outOf().value(),
                row.fields().stream()
                        .map(score -> result(codes.get(score.field()), score))
                        .toList(),
                points(set, scores),
                raised(set, scores));
    }

    private static Snapshot.FieldResult result(String code, FieldScore score) {
        return new Snapshot.FieldResult(
                code,
                score.achieved().value(),
                score.applicable().value(),
                score.index() == null ? null : plain(score.index().value()));
    }

    private static Map<String, BigDecimal> points(FrozenSet set, Map<LeafId, ScoreEntry> scores) {
        var points = new TreeMap<String, BigDecimal>();
        set.leaves().stream()
                .filter(leaf -> scores.containsKey(leaf.id()) && leaf.source() != PointsSource.MONITOR)
                .forEach(leaf ->
                        points.put(leaf.code(), value(scores.get(leaf.id()).points())));
        return points;
    }

    private static Map<String, Snapshot.Raised> raised(FrozenSet set, Map<LeafId, ScoreEntry> scores) {
        var raised = new TreeMap<String, Snapshot.Raised>();
        new Sharing(set)
                .raised(leaf ->
                        scores.containsKey(leaf.id()) && scores.get(leaf.id()).points() != null)
                .forEach((id, maximum) -> {
                    var leaf = set.leaf(id);
                    var points = Sharing.inProportion(scores.get(id).points(), leaf, maximum);
                    raised.put(leaf.code(), new Snapshot.Raised(points.value(), maximum.value()));
                });
        return raised;
    }

    private static BigDecimal value(Points points) {
        return points == null ? null : points.value();
    }

    private static Map<NodeId, String> codes(FrozenSet set) {
        return set.fields().stream().collect(Collectors.toMap(Node::id, Node::code));
    }

    private static BigDecimal plain(BigDecimal value) {
        return Decimals.canonical(value);
    }
}
