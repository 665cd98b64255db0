package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.adjustment;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;
import static vn.parindex.scoring.RuleSamples.refusal;
import static vn.parindex.scoring.RuleSamples.trace;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.Points;

class AdjustmentRuleTest {

    private final AdjustmentRule rule = adjustment("3", "2", "n +0.5 max 1.25", "m -0.25 max 2.5");

    @ParameterizedTest
    @CsvSource({
        "0, 0, 2",
        "1, 0, 2.5",
        "2, 0, 3",
        "3, 0, 3",
        "0, 1, 1.75",
        "2, 4, 2",
        "0, 8, 0",
        "0, 9, 0",
        "0, 999999, 0",
        "3, 10, 0.75",
        "99, 11, 0.75",
        "2.5, 2, 2.75"
    })
    void addsBonusesAndTakesPenaltiesEachUpToItsCap(String bonuses, String penalties, String points) {
        assertThat(points(rule, figures("n", bonuses, "m", penalties))).isEqualTo(Points.of(points));
    }

    @Test
    void startsFromZeroWhereTheSetSaysSo() {
        var bonusOnly = adjustment("1", "0", "n +0.25 max 1");
        assertThat(points(bonusOnly, figures("n", "0"))).isEqualTo(Points.ZERO);
        assertThat(points(bonusOnly, figures("n", "4"))).isEqualTo(Points.of("1"));
    }

    @Test
    void startsFromTheMaximumWhereOnlyPenaltiesAreFollowed() {
        var penaltyOnly = adjustment("1", "1", "n -1 max 1");
        assertThat(points(penaltyOnly, figures("n", "0"))).isEqualTo(Points.of("1"));
        assertThat(points(penaltyOnly, figures("n", "1"))).isEqualTo(Points.ZERO);
    }

    @Test
    void keepsPointsToTwentyDecimals() {
        var fine = adjustment("1", "0", "n +0.5 max 1");
        assertThat(points(fine, figures("n", "0.00000000000000000003"))).isEqualTo(Points.of("0.00000000000000000002"));
    }

    @Test
    void showsItsSteps() {
        assertThat(trace(rule, figures("n", "1", "m", "2")))
                .containsExactly(
                        step("start", "2"),
                        step("bonus", "0.5", "n", "1", "0.5", "1.25"),
                        step("penalty", "-0.5", "m", "2", "0.25", "2.5"),
                        step("result", "2"));
        assertThat(trace(rule, figures("n", "9", "m", "0")))
                .endsWith(step("notAboveMaximum", "3", "3.25", "3"))
                .allSatisfy(TextsOfRules::hasText);
        assertThat(trace(rule, figures("n", "0", "m", "99")))
                .endsWith(step("notBelowZero", "0", "-0.5"))
                .allSatisfy(TextsOfRules::hasText);
    }

    private static TraceStep step(String key, String value, String... arguments) {
        return new TraceStep(key, List.of(arguments), new BigDecimal(value));
    }

    @Test
    void asksForEveryCount() {
        assertThat(rule.variables()).extracting(Variable::symbol).containsExactly("n", "m");
        assertThat(problem(rule, figures("n", "1"))).isEqualTo(new Problem(Problem.Code.MISSING, "m"));
        assertThat(problem(rule, figures("n", "1", "m", "-1"))).isEqualTo(new Problem(Problem.Code.NEGATIVE, "m"));
    }

    @Test
    void cannotBeMadeToChangeNothing() {
        assertThat(refusal(() -> adjustment("1", "1"))).isEqualTo("noAdjustment[]");
        assertThat(refusal(() -> adjustment("1", "1", "n -0 max 1"))).isEqualTo("adjustsNothing[n]");
        assertThat(refusal(() -> adjustment("1", "1", "n -1 max 0"))).isEqualTo("adjustsNothing[n]");
    }

    @Test
    void cannotHaveACapBelowOneOccurrence() {
        assertThat(refusal(() -> adjustment("1", "1", "n -0.5 max 0.49"))).isEqualTo("capBelowOne[n, 0.49, 0.5]");
        assertThat(points(adjustment("1", "1", "n -0.5 max 0.5"), figures("n", "7")))
                .isEqualTo(Points.of("0.5"));
    }

    @Test
    void cannotStartAboveTheMaximum() {
        assertThat(refusal(() -> adjustment("1", "1.01", "n -1 max 1"))).isEqualTo("startAboveMaximum[1.01, 1]");
        assertThat(refusal(() -> adjustment("0", "0", "n +1 max 1"))).isEqualTo("maximumZero[]");
    }

    @Test
    void cannotPromiseAMaximumThatNothingReaches() {
        assertThat(refusal(() -> adjustment("3", "1", "n +1 max 1", "m -1 max 5", "o +0.5 max 0.5")))
                .isEqualTo("maximumNeverReached[2.5, 3]");
        assertThat(adjustment("2.5", "1", "n +1 max 1", "m -1 max 5", "o +0.5 max 0.5")
                        .maximum())
                .isEqualTo(Points.of("2.5"));
    }

    @Test
    void cannotCountOneFigureTwice() {
        assertThat(refusal(() -> adjustment("2", "1", "n +1 max 1", "n -1 max 1")))
                .isEqualTo("sameFigure[n]");
    }
}
