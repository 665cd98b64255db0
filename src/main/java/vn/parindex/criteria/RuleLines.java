package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.LocalizedText;

/** Collects what a rule writes into the cells {@code variables}, {@code parameters} and {@code options}. */
final class RuleLines {

    private static final Map<ZeroDenominator, String> ZERO = Map.of(
            ZeroDenominator.REFUSE, "refuse",
            ZeroDenominator.NOT_APPLICABLE, "not-applicable",
            ZeroDenominator.FULL, "full",
            ZeroDenominator.NONE, "none");

    private final List<String> variables = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<String> options = new ArrayList<>();

    void variables(List<Variable> used) {
        used.forEach(variable -> variables.add(String.join(
                " | ",
                variable.symbol(),
                variable.name().vi(),
                english(variable.name()),
                variable.unit().vi(),
                english(variable.unit()))));
    }

    void parameter(String name, Object value) {
        parameters.add(name + ": " + value);
    }

    void option(Object... parts) {
        options.add(String.join(
                " | ", java.util.Arrays.stream(parts).map(Object::toString).toList()));
    }

    void fraction(Fraction fraction) {
        variables(List.of(fraction.numerator(), fraction.denominator()));
        parameter("numerator", fraction.numerator().symbol());
        parameter("denominator", fraction.denominator().symbol());
        zeroDenominator(fraction.zeroDenominator());
        missing(fraction.missing());
    }

    void zeroDenominator(ZeroDenominator zero) {
        parameter("zero-denominator", ZERO.get(zero));
    }

    /** Written only where it differs from refusing. */
    void missing(MissingFigure missing) {
        if (missing == MissingFigure.NOT_APPLICABLE) {
            parameter("missing", "not-applicable");
        }
    }

    /** Blank where English says the same. */
    static String english(LocalizedText text) {
        return text.en().equals(text.vi()) ? "" : text.en();
    }

    void into(Map<String, String> cells) {
        cells.put("variables", String.join("\n", variables));
        cells.put("parameters", String.join("\n", parameters));
        cells.put("options", String.join("\n", options));
    }
}
