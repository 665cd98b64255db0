package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.formula;
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

class FormulaRuleTest {

    private static final String RATIO = "IF(b / a >= 0.7, 6, b / a * 6)";

    @ParameterizedTest
    @CsvSource({"0, 0", "35, 2.1", "69, 4.14", "70, 6", "100, 6"})
    void computesByTheFormula(String part, String points) {
        assertThat(points(formula("6", RATIO), figures("a", "100", "b", part))).isEqualTo(Points.of(points));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "1, 5, 1", "4.999, 5, 1", "5, 4.999, 0.001", "6, 5, 0"})
    void keepsPointsBetweenZeroAndTheMaximum(String b, String a, String points) {
        var rule = b.equals("5") ? formula("1", "b - a") : formula("1", "IF(b = 6, a - b, a * b)");
        assertThat(points(rule, figures("a", a, "b", b))).isEqualTo(Points.of(points));
    }

    @Test
    void saysWhereItWasStopped() {
        assertThat(trace(formula("1", "a - b"), figures("a", "1", "b", "3")))
                .containsExactly(step("formula", "-2", "a - b"), step("notBelowZero", "0", "-2"))
                .allSatisfy(TextsOfRules::hasText);
        assertThat(trace(formula("1", "a + b"), figures("a", "1", "b", "3")))
                .containsExactly(step("formula", "4", "a + b"), step("notAboveMaximum", "1", "4", "1"))
                .allSatisfy(TextsOfRules::hasText);
        assertThat(trace(formula("1", "a"), figures("a", "1", "b", "3"))).containsExactly(step("result", "1"));
        assertThat(trace(formula("1", "a"), figures("a", "0", "b", "3"))).containsExactly(step("result", "0"));
    }

    private static TraceStep step(String key, String value, String... arguments) {
        return new TraceStep(key, List.of(arguments), new BigDecimal(value));
    }

    @Test
    void keepsPointsToTwentyDecimals() {
        assertThat(points(formula("1", "a * b"), figures("a", "0.0000000005", "b", "0.0000000000500000001")))
                .isEqualTo(Points.of("0.00000000000000000003"));
    }

    @Test
    void saysWhatAZeroDenominatorMeans() {
        var nothing = figures("a", "0", "b", "0");
        assertThat(problem(formula("6", RATIO), nothing)).isEqualTo(new Problem(Problem.Code.ZERO_DENOMINATOR, "a"));
        assertThat(trace(formula("6", RATIO, ZeroDenominator.FULL), nothing))
                .containsExactly(step("zeroFull", "6", "a", "6"));
        assertThat(points(formula("6", RATIO, ZeroDenominator.FULL), nothing)).isEqualTo(Points.of("6"));
        assertThat(points(formula("6", RATIO, ZeroDenominator.NONE), nothing)).isEqualTo(Points.ZERO);
        assertThat(formula("6", RATIO, ZeroDenominator.NOT_APPLICABLE).evaluate(nothing))
                .isEqualTo(new NotCounted(List.of(step("zeroNotApplicable", "0", "a"))));
    }

    @Test
    void leavesAZeroThatDoesNotMatterAlone() {
        assertThat(points(formula("6", "IF(a > 0, b / a, 1)"), figures("a", "0", "b", "5")))
                .isEqualTo(Points.of("1"));
    }

    @Test
    void asksForEveryFigureThatItDeclares() {
        assertThat(problem(formula("1", "1"), RuleInput.nothing())).isEqualTo(new Problem(Problem.Code.MISSING, "a"));
        assertThat(problem(formula("1", "a"), figures("a", "1"))).isEqualTo(new Problem(Problem.Code.MISSING, "b"));
        assertThat(problem(formula("1", "a"), figures("a", "1", "b", "-1")))
                .isEqualTo(new Problem(Problem.Code.NEGATIVE, "b"));
    }

    @Test
    void cannotHaveFiguresThatDifferByCaseOnly() {
        assertThat(refusal(() -> of(RuleSamples.variable("x"), RuleSamples.variable("X"))))
                .isEqualTo("sameFigure[X]");
        assertThat(refusal(() -> of(RuleSamples.A, RuleSamples.A))).isEqualTo("sameFigure[a]");
        assertThat(refusal(() -> formula("0", "1"))).isEqualTo("maximumZero[]");
    }

    private static FormulaRule of(Variable... variables) {
        return new FormulaRule(
                Points.of("1"), List.of(variables), Formula.of("1"), ZeroDenominator.REFUSE, MissingFigure.REFUSE);
    }
}
