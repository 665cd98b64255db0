package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;

/**
 * Converts a survey's result: value x maximum / whole, one quotient. A share in percent has the whole 100 (SIPAS: ten
 * points x index), a share the whole 1, a mean of coded answers the highest code.
 *
 * @param whole the value that earns the maximum
 */
public record SurveyRule(Points maximum, Variable value, BigDecimal whole) implements Rule {

    /** @throws InvalidRule for a whole that is not above zero */
    public SurveyRule {
        InvalidRule.unlessPositive(maximum);
        Objects.requireNonNull(value, "value");
        if (whole.signum() <= 0) {
            throw new InvalidRule("wholeZero");
        }
        whole = new Points(whole).value();
    }

    @Override
    public List<Variable> variables() {
        return List.of(value);
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return Figures.settled(variables(), input, MissingFigure.REFUSE)
                .or(() -> aboveWhole(input))
                .orElseGet(() -> score(input.figures().get(value.symbol())));
    }

    private Optional<Evaluation> aboveWhole(RuleInput input) {
        return input.figures().get(value.symbol()).compareTo(whole) > 0
                ? Optional.of(new NotScored(Problem.of(Problem.Code.OUT_OF_RANGE, value)))
                : Optional.empty();
    }

    private Scored score(BigDecimal result) {
        var points = new Points(Division.of(result.multiply(maximum.value()), whole));
        return new Scored(
                points, List.of(TraceStep.of("survey", points.value(), value.symbol(), result, maximum, whole)));
    }
}
