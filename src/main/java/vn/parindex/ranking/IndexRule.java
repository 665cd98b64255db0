package vn.parindex.ranking;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * The rule of the index: points achieved over applicable maximum, times one hundred. Leaves that do not apply leave
 * both sums; leaves that are only watched were never in them.
 */
final class IndexRule {

    private final FrozenSet set;
    private final List<Leaf> counted;

    IndexRule(FrozenSet set) {
        this.set = set;
        this.counted = set.leaves().stream()
                .filter(leaf -> leaf.source() != PointsSource.MONITOR)
                .toList();
    }

    /** The leaves that still hold up the index: no score in force, or one without points. In tree order. */
    List<Leaf> missing(Map<LeafId, LeafScore> scores) {
        return counted.stream().filter(leaf -> missing(scores.get(leaf.id()))).toList();
    }

    /** Whether anything of the set applies to the agency: otherwise there is no index. */
    boolean applies(Map<LeafId, LeafScore> scores) {
        return counted.stream()
                .anyMatch(leaf -> applies(leaf, scores) && !leaf.maximum().isZero());
    }

    /** @throws IllegalStateException when a score is missing or nothing applies: the caller asks first */
    AgencyIndex index(Map<LeafId, LeafScore> scores) {
        if (!missing(scores).isEmpty() || !applies(scores)) {
            throw new IllegalStateException("No index of an incomplete file");
        }
        var applicable = counted.stream().filter(leaf -> applies(leaf, scores)).toList();
        var achieved = achieved(applicable, scores);
        var maximum = maximum(applicable);
        return new AgencyIndex(
                bySource(applicable, scores), achieved, maximum, Percentage.share(achieved, maximum), fields(scores));
    }

    private Map<PointsSource, Points> bySource(List<Leaf> applicable, Map<LeafId, LeafScore> scores) {
        var sums = new EnumMap<PointsSource, Points>(PointsSource.class);
        applicable.forEach(
                leaf -> sums.merge(leaf.source(), scores.get(leaf.id()).points(), Points::plus));
        return sums;
    }

    private List<FieldScore> fields(Map<LeafId, LeafScore> scores) {
        return set.fields().stream()
                .map(field -> {
                    var leaves = counted.stream()
                            .filter(leaf -> leaf.fieldId().equals(field.id()) && applies(leaf, scores))
                            .toList();
                    return FieldScore.of(field.id(), achieved(leaves, scores), maximum(leaves));
                })
                .toList();
    }

    private static boolean missing(LeafScore score) {
        return score == null || score.missing();
    }

    private static boolean applies(Leaf leaf, Map<LeafId, LeafScore> scores) {
        var score = scores.get(leaf.id());
        return score == null || score.applicable();
    }

    private static Points achieved(Collection<Leaf> leaves, Map<LeafId, LeafScore> scores) {
        return leaves.stream().map(leaf -> scores.get(leaf.id()).points()).reduce(Points.ZERO, Points::plus);
    }

    private static Points maximum(Collection<Leaf> leaves) {
        return leaves.stream().map(Leaf::maximum).reduce(Points.ZERO, Points::plus);
    }
}
