package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * Starts from given points, adds the bonuses and takes away the penalties of the year, each up to its own cap. The
 * result stays between zero and the maximum, whatever the order of the adjustments.
 *
 * @param start points when nothing happened
 */
public record AdjustmentRule(Points maximum, Points start, List<Adjustment> adjustments, MissingFigure missing)
        implements Rule {

    /** @throws InvalidRule for a start above the maximum, no adjustment, or one figure used twice */
    public AdjustmentRule {
        InvalidRule.unlessPositive(maximum);
        Objects.requireNonNull(start, "start");
        missing = MissingFigure.orRefuse(missing);
        adjustments = List.copyOf(adjustments);
        if (start.compareTo(maximum) > 0) {
            throw new InvalidRule("startAboveMaximum", start, maximum);
        }
        if (adjustments.isEmpty()) {
            throw new InvalidRule("noAdjustment");
        }
        checkFigures(adjustments);
        checkMaximum(maximum, start, adjustments);
    }

    private static void checkFigures(List<Adjustment> adjustments) {
        var seen = new HashSet<String>();
        for (var adjustment : adjustments) {
            if (!seen.add(adjustment.count().symbol())) {
                throw new InvalidRule("sameFigure", adjustment.count().symbol());
            }
        }
    }

    /** A maximum that no luck reaches would silently lower the index. */
    private static void checkMaximum(Points maximum, Points start, List<Adjustment> adjustments) {
        var best = start;
        for (var adjustment : adjustments) {
            best = adjustment.each().value().signum() > 0 ? best.plus(adjustment.cap()) : best;
        }
        if (best.compareTo(maximum) < 0) {
            throw new InvalidRule("maximumNeverReached", best, maximum);
        }
    }

    @Override
    public List<Variable> variables() {
        return adjustments.stream().map(Adjustment::count).toList();
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return Figures.settled(variables(), input, missing).orElseGet(() -> score(input));
    }

    private Scored score(RuleInput input) {
        var trace = new ArrayList<TraceStep>();
        trace.add(TraceStep.of("start", start.value()));
        var sum = start.value();
        for (var adjustment : adjustments) {
            var occurrences = input.figures().get(adjustment.count().symbol());
            var change = adjustment.of(occurrences);
            sum = sum.add(change.value());
            trace.add(step(adjustment, change, occurrences));
        }
        var points = Bounds.within(new PointsChange(sum), maximum, trace);
        return new Scored(points, trace);
    }

    private static TraceStep step(Adjustment adjustment, PointsChange change, BigDecimal occurrences) {
        return TraceStep.of(
                change.value().signum() < 0 ? "penalty" : "bonus",
                change.value(),
                adjustment.count().symbol(),
                occurrences,
                adjustment.each().magnitude(),
                adjustment.cap());
    }
}
