package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;
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
    private final int[] fieldOf;

    IndexRule(FrozenSet set) {
        this.set = set;
        this.counted = set.leaves().stream().filter(Leaf::carriesPoints).toList();
        this.sharing = new Sharing(set);
        var fields = set.fields().stream().map(Node::id).toList();
        this.fieldOf = counted.stream()
                .mapToInt(leaf -> fields.indexOf(leaf.fieldId()))
                .toArray();
    }

    /** What one agency's scores come to. Each score is looked up once: whole countries are tallied. */
    Tally tally(Map<LeafId, LeafScore> scores) {
        var missing = new ArrayList<Leaf>(0);
        var taken = new LeafScore[counted.size()];
        boolean applies = false;
        for (int place = 0; place < taken.length; place++) {
            var score = scores.get(counted.get(place).id());
            if (score == null || score.missing()) {
                missing.add(counted.get(place));
            }
            applies |= score == null || score.applicable();
            taken[place] = score;
        }
        return new Tally(missing, applies, missing.isEmpty() && applies ? index(taken, scores) : null);
    }

    private AgencyIndex index(LeafScore[] taken, Map<LeafId, LeafScore> scores) {
        var raised = sharing.raised(leaf -> scores.get(leaf.id()).applicable());
        var fields = Stream.generate(Sum::new).limit(set.fields().size()).toArray(Sum[]::new);
        var sources = new EnumMap<PointsSource, BigDecimal>(PointsSource.class);
        for (int place = 0; place < taken.length; place++) {
            if (taken[place].applicable()) {
                var leaf = counted.get(place);
                var maximum = raised.get(leaf.id());
                var points = maximum == null
                        ? taken[place].points()
                        : Sharing.inProportion(taken[place].points(), leaf, maximum);
                fields[fieldOf[place]].add(points, maximum == null ? leaf.maximum() : maximum);
                sources.merge(leaf.source(), points.value(), BigDecimal::add);
            }
        }
        return index(fields, sources);
    }

    /** Every leaf is in one field: the sum of the fields is the sum of the leaves. */
    private AgencyIndex index(Sum[] fields, Map<PointsSource, BigDecimal> sources) {
        var bySource = new EnumMap<PointsSource, Points>(PointsSource.class);
        sources.forEach((source, sum) -> bySource.put(source, new Points(sum)));
        var byField = new ArrayList<FieldScore>(fields.length);
        var whole = new Sum();
        for (int place = 0; place < fields.length; place++) {
            var achieved = new Points(fields[place].achieved);
            var applicable = new Points(fields[place].applicable);
            byField.add(FieldScore.of(set.fields().get(place).id(), achieved, applicable));
            whole.add(achieved, applicable);
        }
        var achieved = new Points(whole.achieved);
        var applicable = new Points(whole.applicable);
        return new AgencyIndex(bySource, achieved, applicable, Percentage.share(achieved, applicable), byField);
    }

    /** Adds plain numbers and makes points of the sum once. */
    private static final class Sum {

        private BigDecimal achieved = BigDecimal.ZERO;
        private BigDecimal applicable = BigDecimal.ZERO;

        private void add(Points points, Points maximum) {
            achieved = achieved.add(points.value());
            applicable = applicable.add(maximum.value());
        }
    }
}
