package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

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
