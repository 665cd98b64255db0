package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/** Rules and inputs, written short for tests. */
final class RuleSamples {

    static final Variable A = variable("a");
    static final Variable B = variable("b");

    private RuleSamples() {}

    static Variable variable(String symbol) {
        return new Variable(
                symbol, new LocalizedText("Số " + symbol, "Number " + symbol), new LocalizedText("hồ sơ", "files"));
    }

    static Fraction fraction(ZeroDenominator zero) {
        return new Fraction(B, A, zero, false, MissingFigure.REFUSE);
    }

    static Fraction mayExceed() {
        return new Fraction(B, A, ZeroDenominator.REFUSE, true, MissingFigure.REFUSE);
    }

    static RatioRule ratio(String maximum, String floor, String target) {
        return new RatioRule(
                Points.of(maximum), fraction(ZeroDenominator.REFUSE), percentage(floor), percentage(target));
    }

    static Optional<Percentage> percentage(String text) {
        return Optional.ofNullable(text).map(Percentage::of);
    }

    /** Bands as {@code [90;100] | 2}. */
    static List<Band> bands(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split("\\|"))
                .map(parts -> new Band(Interval.of(parts[0]), Points.of(parts[1].strip())))
                .toList();
    }

    static ChoiceRule choice(String maximum, String... points) {
        return new ChoiceRule(
                Points.of(maximum),
                Arrays.stream(points)
                        .map(text -> new Option(Points.of(text), new LocalizedText("Đạt " + text, "Gives " + text)))
                        .toList());
    }

    /** Bonuses and penalties as {@code "n +0.5 max 2"}, {@code "m -0.25 max 1"}. */
    static AdjustmentRule adjustment(String maximum, String start, String... lines) {
        return new AdjustmentRule(
                Points.of(maximum),
                Points.of(start),
                Arrays.stream(lines).map(RuleSamples::line).toList(),
                MissingFigure.REFUSE);
    }

    static Adjustment line(String line) {
        var parts = line.split(" ");
        return new Adjustment(variable(parts[0]), new PointsChange(new BigDecimal(parts[1])), Points.of(parts[3]));
    }

    /** A formula over a and b. */
    static FormulaRule formula(String maximum, String formula) {
        return formula(maximum, formula, ZeroDenominator.REFUSE);
    }

    static FormulaRule formula(String maximum, String formula, ZeroDenominator zero) {
        return new FormulaRule(Points.of(maximum), List.of(A, B), Formula.of(formula), zero, MissingFigure.REFUSE);
    }

    static SurveyRule survey(String maximum, String whole) {
        return new SurveyRule(Points.of(maximum), variable("x"), new BigDecimal(whole));
    }

    /** Why a rule cannot be made: the reason and its arguments, said in both languages. */
    static String refusal(ThrowingCallable making) {
        var refused = catchThrowableOfType(InvalidRule.class, making);
        assertThat(refused).as("refused").isNotNull();
        TextsOfRules.hasText(refused.key(), refused.arguments());
        return refused.key().substring("scoring.invalid.".length()) + refused.arguments();
    }

    /** Figures as {@code "b", "9", "a", "10"}. */
    static RuleInput figures(String... symbolsAndValues) {
        var figures = new HashMap<String, BigDecimal>();
        for (int i = 0; i < symbolsAndValues.length; i += 2) {
            figures.put(symbolsAndValues[i], new BigDecimal(symbolsAndValues[i + 1]));
        }
        return RuleInput.ofFigures(figures);
    }

    static RuleInput figures(BigDecimal b, BigDecimal a) {
        return figures("b", b.toPlainString(), "a", a.toPlainString());
    }

    static Points points(Rule rule, RuleInput input) {
        var evaluation = rule.evaluate(input);
        if (evaluation instanceof Scored scored) {
            return scored.points();
        }
        throw new AssertionError("Not scored: " + evaluation);
    }

    static Problem problem(Rule rule, RuleInput input) {
        var evaluation = rule.evaluate(input);
        if (evaluation instanceof NotScored notScored) {
            return notScored.problem();
        }
        throw new AssertionError("No problem: " + evaluation);
    }

    static List<TraceStep> trace(Rule rule, RuleInput input) {
        return ((Scored) rule.evaluate(input)).trace();
    }
}
