package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * Points by a formula over named figures, kept between zero and the maximum.
 *
 * @param variables the figures that the officer enters; the formula may use no other name
 * @param zeroDenominator what a division by zero in the part of the formula that applies means
 */
public record FormulaRule(
        Points maximum,
        List<Variable> variables,
        Formula formula,
        ZeroDenominator zeroDenominator,
        MissingFigure missing)
        implements Rule {

    /** @throws InvalidRule when the formula names an unknown figure, or two figures differ by case only */
    public FormulaRule {
        InvalidRule.unlessPositive(maximum);
        variables = List.copyOf(variables);
        Objects.requireNonNull(zeroDenominator, "zeroDenominator");
        missing = MissingFigure.orRefuse(missing);
        checkNames(variables);
        formula.checkAgainst(variables);
    }

    private static void checkNames(List<Variable> variables) {
        var seen = new HashSet<String>();
        for (var variable : variables) {
            if (!seen.add(variable.symbol().toUpperCase(Locale.ROOT))) {
                throw new InvalidRule("sameFigure", variable.symbol());
            }
        }
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return Figures.settled(variables, input, missing).orElseGet(() -> compute(input));
    }

    private Evaluation compute(RuleInput input) {
        try {
            var trace = new ArrayList<TraceStep>();
            var value = formula.value(input.figures(), trace);
            return new Scored(Bounds.within(new PointsChange(value), maximum, trace), trace);
        } catch (DividedByZero division) {
            return whenZero(division.denominator());
        }
    }

    private Evaluation whenZero(String denominator) {
        return switch (zeroDenominator) {
            case REFUSE -> new NotScored(new Problem(Problem.Code.ZERO_DENOMINATOR, denominator));
            case NOT_APPLICABLE ->
                new NotCounted(List.of(TraceStep.of("zeroNotApplicable", BigDecimal.ZERO, denominator)));
            case FULL -> new Scored(maximum, List.of(TraceStep.of("zeroFull", maximum.value(), denominator, maximum)));
            case NONE -> new Scored(Points.ZERO, List.of(TraceStep.of("zeroNone", BigDecimal.ZERO, denominator)));
        };
    }
}
