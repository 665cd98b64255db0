package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;

/**
 * A part of a whole, both entered by the officer: {@code numerator / denominator}. Comparisons with a percentage are
 * exact because they multiply; the only quotient is the one that is shown or that gives the points.
 *
 * @param mayExceed true where more than 100% makes sense, such as revenue against a plan
 * @param missing what no figures mean; null, as sets stored before it existed have it, refuses
 */
public record Fraction(
        Variable numerator,
        Variable denominator,
        ZeroDenominator zeroDenominator,
        boolean mayExceed,
        MissingFigure missing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Fraction {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(zeroDenominator, "zeroDenominator");
        missing = MissingFigure.orRefuse(missing);
        if (numerator.symbol().equals(denominator.symbol())) {
            throw new InvalidRule("sameFigure", numerator.symbol());
        }
    }

    List<Variable> variables() {
        return List.of(numerator, denominator);
    }

    /** An evaluation that stands without computing a quotient: a problem, or what a zero denominator means. */
    Optional<Evaluation> settledBefore(RuleInput input, Points maximum) {
        var settled = Figures.settled(variables(), input, missing)
                .or(() -> aboveWhole(input).map(NotScored::new));
        if (settled.isPresent()) {
            return settled;
        }
        return bottom(input).signum() == 0 ? Optional.of(whenZero(maximum)) : Optional.empty();
    }

    private Optional<Problem> aboveWhole(RuleInput input) {
        return !mayExceed && top(input).compareTo(bottom(input)) > 0
                ? Optional.of(Problem.of(Problem.Code.NUMERATOR_ABOVE_DENOMINATOR, numerator))
                : Optional.empty();
    }

    private Evaluation whenZero(Points maximum) {
        return switch (zeroDenominator) {
            case REFUSE -> new NotScored(Problem.of(Problem.Code.ZERO_DENOMINATOR, denominator));
            case NOT_APPLICABLE ->
                new NotCounted(List.of(TraceStep.of("zeroNotApplicable", BigDecimal.ZERO, denominator.symbol())));
            case FULL ->
                new Scored(maximum, List.of(TraceStep.of("zeroFull", maximum.value(), denominator.symbol(), maximum)));
            case NONE ->
                new Scored(Points.ZERO, List.of(TraceStep.of("zeroNone", BigDecimal.ZERO, denominator.symbol())));
        };
    }

    /** Compares with a percentage, exactly. */
    int compareToPercent(RuleInput input, BigDecimal percent) {
        return top(input).multiply(HUNDRED).compareTo(percent.multiply(bottom(input)));
    }

    /** {@code numerator x factor / (denominator x divisor)}, one quotient. */
    BigDecimal times(RuleInput input, BigDecimal factor, BigDecimal divisor) {
        return Division.of(top(input).multiply(factor), bottom(input).multiply(divisor));
    }

    TraceStep percentStep(RuleInput input) {
        return TraceStep.of(
                "percent",
                Division.percent(top(input), bottom(input)),
                numerator.symbol(),
                top(input),
                denominator.symbol(),
                bottom(input));
    }

    private BigDecimal top(RuleInput input) {
        return input.figures().get(numerator.symbol());
    }

    private BigDecimal bottom(RuleInput input) {
        return input.figures().get(denominator.symbol());
    }
}
