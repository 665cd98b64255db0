package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.Sharing;
import vn.parindex.shared.Points;

/** Points of leaves that do not apply and are shared by the leaves beside them. */
class SharedPointsTest {

    private static final FrozenSet PETITIONS = SampleSet.rescaling()
            .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.SHARED)
            .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.SHARED)
            .leaf(1, "0.5", PointsSource.SURVEY, NotApplicable.NO)
            .leaf(1, "0", PointsSource.MONITOR, NotApplicable.NO)
            .leaf(2, "7.5", PointsSource.APPRAISED, NotApplicable.ALLOWED)
            .build();

    @Test
    void areSharedEvenlyAndRaiseWhatWasAchievedInProportion() {
        var index = index(PETITIONS, null, "0.5", "0.4", null, "7.5");

        // 1 point shared by two: 1.5 and 1; half of 1.5 and four fifths of 1
        assertThat(index.achieved()).isEqualTo(Points.of("9.05"));
        assertThat(index.applicable()).isEqualTo(Points.of("10"));
        assertThat(index.index().value()).isEqualByComparingTo("90.5");
        assertThat(index.from(PointsSource.APPRAISED)).isEqualTo(Points.of("8.25"));
        assertThat(index.from(PointsSource.SURVEY)).isEqualTo(Points.of("0.8"));
        assertThat(index.fields().get(0).achieved()).isEqualTo(Points.of("1.55"));
        assertThat(index.fields().get(0).applicable()).isEqualTo(Points.of("2.5"));
    }

    @Test
    void ofTwoLeavesAreTakenOverByTheThird() {
        var index = index(PETITIONS, null, null, "0.4", null, "7.5");

        assertThat(index.fields().get(0).achieved()).isEqualTo(Points.of("2"));
        assertThat(index.applicable()).isEqualTo(Points.of("10"));
    }

    @Test
    void stayWhereTheyAreWhenEverythingApplies() {
        var index = index(PETITIONS, "1", "0.5", "0.4", null, "7.5");

        assertThat(index.achieved()).isEqualTo(Points.of("9.4"));
        assertThat(index.applicable()).isEqualTo(Points.of("10"));
    }

    @Test
    void leaveTheMaximumWhenNothingBesideThemCounts() {
        var set = SampleSet.plain()
                .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.SHARED)
                .leaf(1, "0", PointsSource.MONITOR, NotApplicable.NO)
                .leaf(2, "9", PointsSource.APPRAISED, NotApplicable.NO)
                .build();

        var index = index(set, null, null, "4.5");

        assertThat(index.applicable()).isEqualTo(Points.of("9"));
        assertThat(index.index().value()).isEqualByComparingTo("50");
        assertThat(index.fields().get(0).index()).isNull();
    }

    @Test
    void goNowhereFromALeafThatMayOnlyLeave() {
        var set = SampleSet.plain()
                .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.ALLOWED)
                .leaf(1, "4", PointsSource.APPRAISED, NotApplicable.SHARED)
                .build();

        assertThat(index(set, null, "2").applicable()).isEqualTo(Points.of("4"));
        assertThat(index(set, "1", null).applicable()).isEqualTo(Points.of("5"));
    }

    @Test
    void ofACriterionGoToTheOtherLeafCriteriaOfItsField() {
        var set = SampleSet.plain()
                .criterion(1, "1", NotApplicable.SHARED)
                .criterion(1, "2", NotApplicable.NO)
                .leaf(1, "3", PointsSource.APPRAISED, NotApplicable.NO)
                .criterion(2, "4", NotApplicable.NO)
                .build();

        // the criterion beside it grows to 3; the sub-criterion of the field and the other field do not
        var index = index(set, null, "1", "1", "1");

        assertThat(index.achieved()).isEqualTo(Points.of("3.5"));
        assertThat(index.applicable()).isEqualTo(Points.of("10"));
    }

    @Test
    void addUpExactlyWhereThirdsDoNot() {
        var set = SampleSet.plain()
                .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.SHARED)
                .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.NO)
                .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.NO)
                .leaf(1, "1", PointsSource.APPRAISED, NotApplicable.NO)
                .build();

        var index = index(set, null, "1", "1", "1");

        assertThat(index.achieved()).isEqualTo(Points.of("4")).isEqualTo(index.applicable());
        assertThat(new Sharing(set)
                        .raised(leaf -> !leaf.equals(set.leaves().get(0)))
                        .values())
                .containsExactlyInAnyOrder(
                        Points.of("1.33333333333333333333"),
                        Points.of("1.33333333333333333333"),
                        Points.of("1.33333333333333333334"));
    }

    @Test
    void areNotRescaledOnceMore() {
        var index = index(PETITIONS, null, "0.5", "0.4", null, "7.5");
        var scale = new ScaleRule(PETITIONS);

        assertThat(scale.total(index.achieved(), index.applicable())).isEqualTo(index.achieved());
        var leaving = index(PETITIONS, null, "0.5", "0.4", null, null);
        assertThat(scale.total(leaving.achieved(), leaving.applicable())).isEqualTo(Points.of("6.2"));
    }

    @Test
    void ofASetThatIsOnlyWatchedDivideNothing() {
        var set = SampleSet.rescaling().leaf(1, "0", PointsSource.MONITOR).build();
        var rule = new IndexRule(set);

        assertThat(rule.tally(Map.of()).missing()).isEmpty();
        assertThat(rule.tally(Map.of()).applies()).isFalse();
        assertThat(new ScaleRule(set).total(Points.ZERO, Points.ZERO)).isEqualTo(Points.ZERO);
        assertThat(new ScaleRule(PETITIONS).total(Points.ZERO, Points.ZERO)).isEqualTo(Points.ZERO);
    }

    @Provide
    Arbitrary<List<Integer>> tenths() {
        return Arbitraries.integers()
                .between(0, 12)
                .list()
                .ofSize(PETITIONS.leaves().size());
    }

    @Property
    void neverChangeTheMaximumWhileALeafBesideCounts(@ForAll("tenths") List<Integer> tenths) {
        var scores = scores(tenths);
        scores.put(PETITIONS.leaves().get(2).id(), LeafScore.of(Points.of("0.3")));
        scores.put(PETITIONS.leaves().get(4).id(), LeafScore.of(Points.of("7.5")));
        var index = new IndexRule(PETITIONS).tally(scores).required();

        assertThat(index.applicable()).isEqualTo(Points.of("10"));
        assertThat(index.achieved()).isBetween(Points.ZERO, Points.of("10"));
        var fields = index.fields().stream().map(FieldScore::achieved).reduce(Points.ZERO, Points::plus);
        var sources = index.bySource().values().stream().reduce(Points.ZERO, Points::plus);
        assertThat(index.achieved()).isEqualTo(fields).isEqualTo(sources);
    }

    @Property
    void keepFullScoresFull(@ForAll("tenths") List<Integer> tenths) {
        var scores = scores(tenths.stream().map(tenth -> Math.max(tenth, 10)).toList());
        var rule = new IndexRule(PETITIONS);
        if (rule.tally(scores).applies()) {
            assertThat(rule.tally(scores).required().index().value()).isEqualByComparingTo("100");
        }
    }

    /** Above ten: does not apply. */
    private static Map<LeafId, LeafScore> scores(List<Integer> tenths) {
        var scores = new HashMap<LeafId, LeafScore>();
        for (int place = 0; place < tenths.size(); place++) {
            Leaf leaf = PETITIONS.leaves().get(place);
            int tenth = tenths.get(place);
            scores.put(
                    leaf.id(),
                    tenth > 10
                            ? LeafScore.NOT_APPLICABLE
                            : LeafScore.of(leaf.maximum().times(BigDecimal.valueOf(tenth, 1))));
        }
        return scores;
    }

    /** Null: the leaf does not apply. */
    private static AgencyIndex index(FrozenSet set, String... points) {
        var scores = new HashMap<LeafId, LeafScore>();
        for (int place = 0; place < points.length; place++) {
            var leaf = set.leaves().get(place);
            if (leaf.source() != PointsSource.MONITOR) {
                scores.put(
                        leaf.id(),
                        points[place] == null ? LeafScore.NOT_APPLICABLE : LeafScore.of(Points.of(points[place])));
            }
        }
        return new IndexRule(set).tally(scores).required();
    }
}
