package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.parindex.shared.Points;

/**
 * Points by the band into which a value falls. Bands are kept from low to high, follow each other without gap or
 * overlap, and begin at zero; a fraction is covered up to 100%, so that each edge belongs to exactly one band.
 */
public record BandRule(Points maximum, Measure measure, List<Band> bands) implements Rule {

    private static final Comparator<Band> LOW_TO_HIGH = Comparator.comparing(
                    (Band band) -> band.interval().from(),
                    (one, other) -> one.isEmpty() || other.isEmpty()
                            ? Boolean.compare(one.isPresent(), other.isPresent())
                            : one.get().compareTo(other.get()))
            .thenComparing(band -> !band.interval().fromIncluded());

    /** @throws InvalidRule for gaps, overlaps, points above the maximum, or a maximum never given */
    public BandRule {
        InvalidRule.unlessPositive(maximum);
        Objects.requireNonNull(measure, "measure");
        bands = bands.stream().sorted(LOW_TO_HIGH).toList();
        checkPoints(maximum, bands);
        checkCover(measure, bands);
    }

    private static void checkPoints(Points maximum, List<Band> bands) {
        for (var band : bands) {
            if (band.points().compareTo(maximum) > 0) {
                throw new InvalidRule("bandAboveMaximum", band.interval(), band.points(), maximum);
            }
        }
        if (bands.stream().noneMatch(band -> band.points().equals(maximum))) {
            throw new InvalidRule("noBandGivesMaximum", maximum);
        }
    }

    private static void checkCover(Measure measure, List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            var low = bands.get(i - 1).interval();
            var high = bands.get(i).interval();
            if (!low.meets(high)) {
                throw new InvalidRule("gapOrOverlap", low, high);
            }
        }
        var first = bands.get(0).interval();
        if (!first.reachesDownTo(BigDecimal.ZERO)) {
            throw new InvalidRule("notFromZero", first);
        }
        var last = bands.get(bands.size() - 1).interval();
        if (!measure.isReachedBy(last)) {
            throw new InvalidRule("notToHundred", last);
        }
    }

    @Override
    public List<Variable> variables() {
        return measure.variables();
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return measure.settledBefore(input, maximum).orElseGet(() -> score(input));
    }

    private Evaluation score(RuleInput input) {
        for (var band : bands) {
            if (band.interval().contains(edge -> measure.compareTo(input, edge))) {
                return score(input, band);
            }
        }
        return new NotScored(
                Problem.of(Problem.Code.OUT_OF_RANGE, measure.variables().get(0)));
    }

    private Scored score(RuleInput input, Band band) {
        var points = band.points();
        return new Scored(points, List.of(measure.step(input), band.interval().step(points.value())));
    }
}
