package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

class IndexRuleTest {

    private final FrozenSet set = SampleSet.plain()
            .leaf(1, "61.5", PointsSource.APPRAISED)
            .leaf(1, "32", PointsSource.SURVEY)
            .leaf(2, "6.5", PointsSource.OUTCOME)
            .leaf(2, "0", PointsSource.MONITOR)
            .build();

    @Test
    void dividesPointsAchievedByTheApplicableMaximumOnce() {
        var index = new IndexRule(set).tally(scores("55.85", "25.3", "3.33")).required();

        assertThat(index.achieved()).isEqualTo(Points.of("84.48"));
        assertThat(index.applicable()).isEqualTo(Points.of("100"));
        assertThat(index.index()).isEqualByComparingTo(Percentage.of("84.48"));
        assertThat(index.from(PointsSource.APPRAISED)).isEqualTo(Points.of("55.85"));
        assertThat(index.from(PointsSource.SURVEY)).isEqualTo(Points.of("25.3"));
        assertThat(index.from(PointsSource.OUTCOME)).isEqualTo(Points.of("3.33"));
    }

    @Test
    void takesLeavesThatDoNotApplyOutOfBothSums() {
        var index = new IndexRule(set).tally(scores("30.75", null, "3.25")).required();

        assertThat(index.applicable()).isEqualTo(Points.of("68"));
        assertThat(index.achieved()).isEqualTo(Points.of("34"));
        assertThat(index.index()).isEqualByComparingTo(Percentage.of("50"));
    }

    @Test
    void givesEachFieldAnIndexOfItsOwnAndNoneWhereNothingApplies() {
        var scores = scores("30.75", "16", null);

        var fields = new IndexRule(set).tally(scores).required().fields();

        assertThat(fields.get(0).index().value()).isEqualByComparingTo("50");
        assertThat(fields.get(1).applicable()).isEqualTo(Points.ZERO);
        assertThat(fields.get(1).index()).isNull();
    }

    @Test
    void refusesToTakeMissingPointsForZero() {
        var scores = new HashMap<>(scores("30", "16", "3"));
        scores.remove(leaf(1).id());
        scores.put(leaf(2).id(), new LeafScore(null, true));
        var rule = new IndexRule(set);

        assertThat(rule.tally(scores).missing()).containsExactly(leaf(1), leaf(2));
        assertThatIllegalStateException().isThrownBy(() -> rule.tally(scores).required());
    }

    @Test
    void hasNoIndexForAnAgencyToWhichNothingApplies() {
        var scores = scores(null, null, null);
        var rule = new IndexRule(set);

        assertThat(rule.tally(scores).missing()).isEmpty();
        assertThat(rule.tally(scores).applies()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> rule.tally(scores).required());
    }

    @Test
    void asksForNoPointsOfLeavesThatAreOnlyWatched() {
        assertThat(new IndexRule(set).tally(scores("1", "1", "1")).missing()).isEmpty();
    }

    @Test
    void showsRescaledPointsOnlyWhereTheSetSaysSo() {
        var rescaling = SampleSet.rescaling()
                .leaf(1, "60", PointsSource.APPRAISED)
                .leaf(2, "40", PointsSource.SURVEY)
                .build();
        var scale = new ScaleRule(rescaling);

        assertThat(scale.total(Points.of("30"), Points.of("60"))).isEqualTo(Points.of("50"));
        assertThat(scale.outOf(Points.of("60"))).isEqualTo(Points.of("100"));
        assertThat(new ScaleRule(set).total(Points.of("30"), Points.of("60"))).isEqualTo(Points.of("30"));
        assertThat(new ScaleRule(set).outOf(Points.of("60"))).isEqualTo(Points.of("60"));
    }

    private Leaf leaf(int position) {
        return set.leaves().get(position);
    }

    /** Null: the leaf does not apply. */
    private Map<LeafId, LeafScore> scores(String appraised, String survey, String outcome) {
        return Map.of(leaf(0).id(), score(appraised), leaf(1).id(), score(survey), leaf(2).id(), score(outcome));
    }

    private static LeafScore score(String points) {
        return points == null ? LeafScore.NOT_APPLICABLE : LeafScore.of(Points.of(points));
    }
}
