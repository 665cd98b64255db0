package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.fraction;
import static vn.parindex.scoring.RuleSamples.mayExceed;
import static vn.parindex.scoring.RuleSamples.percentage;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;
import static vn.parindex.scoring.RuleSamples.ratio;
import static vn.parindex.scoring.RuleSamples.trace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.Points;

class RatioRuleTest {

    @Test
    void givesPointsInProportionAsOneQuotient() {
        assertThat(points(ratio("2", null, null), figures("b", "1", "a", "3")))
                .isEqualTo(Points.of("0.66666666666666666667"));
    }

    @Test
    void reproducesTheConversionOfSatisfaction() {
        assertThat(points(ratio("10", null, null), figures("b", "91.17", "a", "100")))
                .isEqualTo(Points.of("9.117"));
    }

    @ParameterizedTest
    @CsvSource({"79.99, 0", "80, 0.8", "79.99999999999999999999, 0", "100, 1"})
    void givesNothingBelowTheFloor(String percent, String points) {
        assertThat(points(ratio("1", "80", null), figures("b", percent, "a", "100")))
                .isEqualTo(Points.of(points));
    }

    @Test
    void comparesTheFloorExactlyWhereAQuotientWouldRound() {
        var rule = ratio("1", "66.66666666666666666667", null);
        assertThat(points(rule, figures("b", "2", "a", "3"))).isEqualTo(Points.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"25, 0.5", "50, 1", "51, 1", "100, 1", "0, 0"})
    void givesEverythingFromTheTarget(String percent, String points) {
        assertThat(points(ratio("1", null, "50"), figures("b", percent, "a", "100")))
                .isEqualTo(Points.of(points));
    }

    @Test
    void takesOneQuotientUpToTheTarget() {
        assertThat(points(ratio("2", null, "90"), figures("b", "1", "a", "7")))
                .isEqualTo(Points.of("0.31746031746031746032"));
    }

    @Test
    void showsItsSteps() {
        assertThat(trace(ratio("1", "80", "90"), figures("b", "40", "a", "80")))
                .containsExactly(
                        step("percent", "50.00000000000000000000", "b", "40", "a", "80"),
                        step("belowFloor", "0", "80"));
        assertThat(trace(ratio("1", null, "90"), figures("b", "72", "a", "80")))
                .extracting(TraceStep::key)
                .containsExactly("percent", "targetReached");
        assertThat(trace(ratio("1", null, "80"), figures("b", "1", "a", "2")))
                .contains(step("shareOfTarget", "0.625", "1", "80"));
        assertThat(trace(ratio("1", null, null), figures("b", "1", "a", "2"))).contains(step("share", "0.5", "1"));
    }

    private static TraceStep step(String key, String value, String... arguments) {
        return new TraceStep(key, List.of(arguments), new BigDecimal(value));
    }

    @Test
    void neverReadsAMissingFigureAsZero() {
        var rule = ratio("1", null, null);
        assertThat(problem(rule, figures("a", "10"))).isEqualTo(new Problem(Problem.Code.MISSING, "b"));
        assertThat(problem(rule, figures("b", "10"))).isEqualTo(new Problem(Problem.Code.MISSING, "a"));
        assertThat(problem(rule, RuleInput.nothing())).isEqualTo(new Problem(Problem.Code.MISSING, "b"));
    }

    @Test
    void refusesFiguresThatCannotBe() {
        var rule = ratio("1", null, null);
        assertThat(problem(rule, figures("b", "-1", "a", "10"))).isEqualTo(new Problem(Problem.Code.NEGATIVE, "b"));
        assertThat(problem(rule, figures("b", "1", "a", "1e400")))
                .isEqualTo(new Problem(Problem.Code.OUT_OF_RANGE, "a"));
        assertThat(problem(rule, figures("b", "1", "a", "1e999999999")).code()).isEqualTo(Problem.Code.OUT_OF_RANGE);
        assertThat(problem(rule, figures("b", "1e-21", "a", "1")).code()).isEqualTo(Problem.Code.OUT_OF_RANGE);
        assertThat(problem(rule, figures("b", "11", "a", "10")))
                .isEqualTo(new Problem(Problem.Code.NUMERATOR_ABOVE_DENOMINATOR, "b"));
        assertThat(problem(rule, figures("b", "1", "a", "0")).code())
                .isEqualTo(Problem.Code.NUMERATOR_ABOVE_DENOMINATOR);
    }

    @Test
    void saysWhatAZeroDenominatorMeans() {
        var nothing = figures("b", "0", "a", "0");
        assertThat(problem(ratio("1", "80", null), nothing)).isEqualTo(new Problem(Problem.Code.ZERO_DENOMINATOR, "a"));
        assertThat(points(withZero(ZeroDenominator.FULL), nothing)).isEqualTo(Points.of("1"));
        var notCounted = (NotCounted) withZero(ZeroDenominator.NOT_APPLICABLE).evaluate(nothing);
        assertThat(notCounted.trace()).hasSize(1).allSatisfy(TextsOfRules::hasText);
        assertThat(trace(withZero(ZeroDenominator.FULL), nothing)).allSatisfy(TextsOfRules::hasText);
    }

    private static RatioRule withZero(ZeroDenominator zero) {
        return new RatioRule(Points.of("1"), fraction(zero), percentage("80"), Optional.empty());
    }

    @Test
    void stopsAtTheMaximumWhereMoreThanTheWholeMakesSense() {
        var rule = new RatioRule(Points.of("1"), mayExceed(), Optional.empty(), percentage("120"));
        assertThat(points(rule, figures("b", "110", "a", "100"))).isEqualTo(Points.of("0.91666666666666666667"));
        assertThat(points(rule, figures("b", "130", "a", "100"))).isEqualTo(Points.of("1"));
    }

    @Test
    void cannotBeMadeWithAFloorAboveTheTarget() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> ratio("1", "90", "80"));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> ratio("1", "101", null));
    }

    @Test
    void cannotBeMadeWithATargetThatCannotBeReached() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> ratio("1", null, "0"));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> ratio("1", null, "100.01"));
    }

    @Test
    void cannotBeMadeOfOneFigureAlone() {
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> new Fraction(
                        RuleSamples.A, RuleSamples.A, ZeroDenominator.REFUSE, false, MissingFigure.REFUSE));
    }
}
