package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * Points in proportion to a ratio R = b / a. Below the floor nothing is given; at or above the target T everything;
 * between them R x maximum / T, computed as one quotient. Without a target, T is 100%.
 */
public record RatioRule(Points maximum, Fraction fraction, Optional<Percentage> floor, Optional<Percentage> target)
        implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws InvalidRule for a target of 0 or above 100%, or a floor above the target */
    public RatioRule {
        InvalidRule.unlessPositive(maximum);
        Objects.requireNonNull(fraction, "fraction");
        var full = target.map(Percentage::value).orElse(HUNDRED);
        if (full.signum() == 0) {
            throw new InvalidRule("targetZero");
        }
        if (full.compareTo(HUNDRED) > 0 && !fraction.mayExceed()) {
            throw new InvalidRule("targetAboveHundred", full.toPlainString());
        }
        if (floor.isPresent() && floor.get().value().compareTo(full) > 0) {
            throw new InvalidRule("floorAboveTarget", floor.get(), full.toPlainString());
        }
    }

    @Override
    public List<Variable> variables() {
        return fraction.variables();
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return fraction.settledBefore(input, maximum).orElseGet(() -> score(input));
    }

    private Scored score(RuleInput input) {
        var trace = new ArrayList<TraceStep>();
        trace.add(fraction.percentStep(input));
        var points = points(input, trace);
        return new Scored(points, trace);
    }

    private Points points(RuleInput input, List<TraceStep> trace) {
        if (floor.isPresent() && fraction.compareToPercent(input, floor.get().value()) < 0) {
            trace.add(TraceStep.of("belowFloor", BigDecimal.ZERO, floor.get()));
            return Points.ZERO;
        }
        var full = target.map(Percentage::value).orElse(HUNDRED);
        if (fraction.compareToPercent(input, full) >= 0) {
            trace.add(TraceStep.of("targetReached", maximum.value(), full, maximum));
            return maximum;
        }
        var points = new Points(fraction.times(input, HUNDRED.multiply(maximum.value()), full)).atMost(maximum);
        trace.add(
                target.isPresent()
                        ? TraceStep.of("shareOfTarget", points.value(), maximum, full)
                        : TraceStep.of("share", points.value(), maximum));
        return points;
    }
}
