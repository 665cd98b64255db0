package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.Sharing;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * The rule of the index: points achieved over applicable maximum, times one hundred. Leaves that do not apply leave
 * both sums, unless the leaves beside them take their points over; leaves that are only watched were never in them.
 */
final class IndexRule {

    private final FrozenSet set;
    private final List<Leaf> counted;
    private final Sharing sharing;

    IndexRule(FrozenSet set) {
        this.set = set;
        this.counted = set.leaves().stream().filter(Leaf::carriesPoints).toList();
        this.sharing = new Sharing(set);
    }

    /** The leaves that still hold up the index: no score in force, or one without points. In tree order. */
    List<Leaf> missing(Map<LeafId, LeafScore> scores) {
        return counted.stream().filter(leaf -> missing(scores.get(leaf.id()))).toList();
    }

    /** Whether anything of the set applies to the agency: otherwise there is no index. */
    boolean applies(Map<LeafId, LeafScore> scores) {
        return counted.stream().anyMatch(leaf -> applies(leaf, scores));
    }

    /** @throws IllegalStateException when a score is missing or nothing applies: the caller asks first */
    AgencyIndex index(Map<LeafId, LeafScore> scores) {
        var parts = parts(scores);
        if (parts.isEmpty()) {
            throw new IllegalStateException("No index of a set that does not apply");
        }
        var fields = fields(parts);
        var achieved = total(fields, FieldScore::achieved);
        var maximum = total(fields, FieldScore::applicable);
        return new AgencyIndex(bySource(parts), achieved, maximum, Percentage.share(achieved, maximum), fields);
    }

    /** What each leaf that applies brings, after sharing, in tree order. */
    private List<Part> parts(Map<LeafId, LeafScore> scores) {
        var raised = sharing.raised(leaf -> applies(leaf, scores));
        var parts = new ArrayList<Part>(counted.size());
        for (var leaf : counted) {
            var score = scores.get(leaf.id());
            if (missing(score)) {
                throw new IllegalStateException("No index of an incomplete file: " + leaf.code());
            }
            if (score.applicable()) {
                parts.add(Part.of(leaf, score.points(), raised.get(leaf.id())));
            }
        }
        return parts;
    }

    private static Map<PointsSource, Points> bySource(List<Part> parts) {
        var sums = new EnumMap<PointsSource, Points>(PointsSource.class);
        parts.stream()
                .collect(Collectors.groupingBy(part -> part.leaf().source()))
                .forEach((source, some) -> sums.put(source, Sum.sum(some, Part::points)));
        return sums;
    }

    private List<FieldScore> fields(List<Part> parts) {
        var byField =
                parts.stream().collect(Collectors.groupingBy(part -> part.leaf().fieldId()));
        return set.fields().stream()
                .map(field -> {
                    var sum = Sum.of(byField.getOrDefault(field.id(), List.of()));
                    return FieldScore.of(field.id(), sum.achieved(), sum.maximum());
                })
                .toList();
    }

    /** Every leaf is in one field: the sum of the fields is the sum of the leaves. */
    private static Points total(List<FieldScore> fields, Function<FieldScore, Points> what) {
        return fields.stream().map(what).reduce(Points.ZERO, Points::plus);
    }

    private static boolean missing(LeafScore score) {
        return score == null || score.missing();
    }

    private static boolean applies(Leaf leaf, Map<LeafId, LeafScore> scores) {
        var score = scores.get(leaf.id());
        return score == null || score.applicable();
    }

    private record Part(Leaf leaf, Points points, Points maximum) {

        static Part of(Leaf leaf, Points points, Points raised) {
            return raised == null
                    ? new Part(leaf, points, leaf.maximum())
                    : new Part(leaf, Sharing.inProportion(points, leaf, raised), raised);
        }
    }

    private record Sum(Points achieved, Points maximum) {

        static Sum of(List<Part> parts) {
            return new Sum(sum(parts, Part::points), sum(parts, Part::maximum));
        }

        /** Adds first and makes points of the sum once. */
        private static Points sum(List<Part> parts, Function<Part, Points> what) {
            return new Points(
                    parts.stream().map(part -> what.apply(part).value()).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
