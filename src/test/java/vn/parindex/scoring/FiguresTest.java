package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.A;
import static vn.parindex.scoring.RuleSamples.B;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.Points;

/** What missing, impossible and absent figures mean, the same in every rule that asks for them. */
class FiguresTest {

    private static final Points ONE = Points.of("1");

    static Stream<Rule> rulesThatLeaveOutWhatIsMissing() {
        return Stream.of(
                new RatioRule(ONE, fraction(ZeroDenominator.REFUSE), Optional.empty(), Optional.empty()),
                new BandRule(
                        ONE,
                        new Measure.OfFraction(fraction(ZeroDenominator.REFUSE)),
                        RuleSamples.bands("[0;50) | 0", "[50;100] | 1")),
                new BandRule(
                        ONE,
                        new Measure.OfFigure(B, MissingFigure.NOT_APPLICABLE),
                        RuleSamples.bands("[0;5) | 0", "[5;inf) | 1")),
                new DeductionRule(ONE, B, ONE, MissingFigure.NOT_APPLICABLE),
                new AdjustmentRule(
                        ONE, Points.ZERO, List.of(RuleSamples.line("b +1 max 1")), MissingFigure.NOT_APPLICABLE),
                formula(ZeroDenominator.REFUSE));
    }

    static Stream<Rule> rulesThatGiveNothingForAZeroDenominator() {
        return Stream.of(
                new RatioRule(ONE, fraction(ZeroDenominator.NONE), Optional.empty(), Optional.empty()),
                new BandRule(
                        ONE,
                        new Measure.OfFraction(fraction(ZeroDenominator.NONE)),
                        RuleSamples.bands("[0;50) | 1", "[50;100] | 0")),
                formula(ZeroDenominator.NONE));
    }

    private static Fraction fraction(ZeroDenominator zero) {
        return new Fraction(B, A, zero, false, MissingFigure.NOT_APPLICABLE);
    }

    private static FormulaRule formula(ZeroDenominator zero) {
        return new FormulaRule(ONE, List.of(A, B), Formula.of("b / a"), zero, MissingFigure.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("rulesThatLeaveOutWhatIsMissing")
    void leaveTheMaximumWhenNoFigureWasEnteredAndTheRuleSaysSo(Rule rule) {
        var evaluation = (NotCounted) rule.evaluate(RuleInput.nothing());
        assertThat(evaluation.trace()).singleElement().satisfies(step -> {
            TextsOfRules.hasText(step);
            assertThat(step.key()).isEqualTo("missingNotApplicable");
            assertThat(step.arguments())
                    .containsExactly(String.join(
                            ", ",
                            rule.variables().stream().map(Variable::symbol).toList()));
        });
        var empty = new HashMap<String, BigDecimal>();
        rule.variables().forEach(variable -> empty.put(variable.symbol(), null));
        assertThat(rule.evaluate(RuleInput.ofFigures(empty))).isEqualTo(evaluation);
    }

    @ParameterizedTest
    @MethodSource("rulesThatLeaveOutWhatIsMissing")
    void areAllAskedForOnceOneIsThere(Rule rule) {
        assertThat(rule.evaluate(figures("b", "0", "a", "1"))).isInstanceOf(Scored.class);
        if (rule.variables().size() > 1) {
            assertThat(problem(rule, figures("b", "0"))).isEqualTo(new Problem(Problem.Code.MISSING, "a"));
            assertThat(problem(rule, figures("a", "1"))).isEqualTo(new Problem(Problem.Code.MISSING, "b"));
        }
    }

    @ParameterizedTest
    @MethodSource("rulesThatGiveNothingForAZeroDenominator")
    void giveNoPointsForAZeroDenominatorWhereTheRuleSaysSo(Rule rule) {
        assertThat(rule.evaluate(figures("b", "0", "a", "0"))).isInstanceOfSatisfying(Scored.class, scored -> {
            assertThat(scored.points()).isEqualTo(Points.ZERO);
            assertThat(scored.trace())
                    .containsExactly(new TraceStep("zeroNone", List.of("a"), BigDecimal.ZERO))
                    .allSatisfy(TextsOfRules::hasText);
        });
    }

    @Test
    void areRefusedWhenMissingInSetsStoredBeforeTheChoiceExisted() {
        assertThat(new DeductionRule(ONE, B, ONE, null))
                .isEqualTo(new DeductionRule(ONE, B, ONE, MissingFigure.REFUSE));
        assertThat(new Measure.OfFigure(B, null)).isEqualTo(new Measure.OfFigure(B, MissingFigure.REFUSE));
        assertThat(new Fraction(B, A, ZeroDenominator.FULL, true, null).missing())
                .isEqualTo(MissingFigure.REFUSE);
        assertThat(new Fraction(B, A, ZeroDenominator.FULL, true, MissingFigure.NOT_APPLICABLE).missing())
                .isEqualTo(MissingFigure.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "0E+30", "0.00000000000000000001", "999999999999999999", "1E17", "5.0000000000000000000000"
            })
    void holdWhatAColumnHolds(String figure) {
        assertThat(new MonitorRule(List.of(B)).evaluate(figures("b", figure))).isInstanceOf(NotCounted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E18", "1000000000000000000", "0.000000000000000000001", "1E+999999999", "1E-999999999"})
    void areOutOfRangeBeyondThat(String figure) {
        assertThat(problem(new MonitorRule(List.of(B)), figures("b", figure)))
                .isEqualTo(new Problem(Problem.Code.OUT_OF_RANGE, "b"));
    }

    @Test
    void keepDeductionsToTwentyDecimals() {
        var rule = new DeductionRule(ONE, B, Points.of("0.5"), MissingFigure.REFUSE);
        assertThat(points(rule, figures("b", "0.00000000000000000003"))).isEqualTo(Points.of("0.99999999999999999999"));
    }
}
