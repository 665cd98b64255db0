package vn.parindex.scoring;

import java.util.List;
import java.util.Objects;
import vn.parindex.shared.Points;

/**
 * Starts from the maximum and takes away the same points for each occurrence, not below zero.
 *
 * @param missing what no figure means; null, as sets stored before it existed have it, refuses
 */
public record DeductionRule(Points maximum, Variable count, Points each, MissingFigure missing) implements Rule {

    /** @throws InvalidRule when nothing would be deducted */
    public DeductionRule {
        InvalidRule.unlessPositive(maximum);
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(each, "each");
        missing = MissingFigure.orRefuse(missing);
        if (each.isZero()) {
            throw new InvalidRule("nothingDeducted");
        }
    }

    @Override
    public List<Variable> variables() {
        return List.of(count);
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return Figures.settled(variables(), input, missing).orElseGet(() -> score(input));
    }

    private Scored score(RuleInput input) {
        var occurrences = input.figures().get(count.symbol());
        var deducted = each.times(occurrences);
        var left =
                new Points(Bounds.kept(maximum.minus(deducted.atMost(maximum)).value()));
        return new Scored(
                left,
                List.of(
                        TraceStep.of("deducted", deducted.value(), count.symbol(), occurrences, each),
                        TraceStep.of("left", left.value(), maximum, deducted)));
    }
}
