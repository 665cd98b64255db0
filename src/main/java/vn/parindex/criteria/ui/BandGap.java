package vn.parindex.criteria.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.ui.RuleSheet.Line;

/**
 * Where two neighbouring bands do not meet: values that none of them takes, or that both take.
 *
 * @param width above zero for a gap, below zero for an overlap, zero where only the edge itself is wrong
 */
record BandGap(Line low, Line high, BigDecimal end, BigDecimal begin, BigDecimal width) {

    static List<BandGap> all(List<Line> bands) {
        var sorted = BandEdges.lowToHigh(bands);
        var gaps = new ArrayList<BandGap>();
        for (int i = 1; i < sorted.size(); i++) {
            between(sorted.get(i - 1), sorted.get(i)).ifPresent(gaps::add);
        }
        return gaps;
    }

    private static Optional<BandGap> between(Line low, Line high) {
        var below = BandEdges.of(low).orElseThrow();
        var above = BandEdges.of(high).orElseThrow();
        if (below.high().isEmpty() || above.low().isEmpty()) {
            return Optional.empty();
        }
        var end = below.high().get();
        var begin = above.low().get();
        boolean meet = end.compareTo(begin) == 0 && below.toIncluded() != above.fromIncluded();
        return meet ? Optional.empty() : Optional.of(new BandGap(low, high, end, begin, begin.subtract(end)));
    }

    /** Whether somebody's value falls into no band. */
    boolean isGap() {
        return width.signum() > 0
                || width.signum() == 0 && !BandEdges.of(low).orElseThrow().toIncluded();
    }

    /** The upper band begins where the lower one ends. */
    void close() {
        var edges = BandEdges.of(low).orElseThrow();
        high.set(
                0,
                BandEdges.of(high)
                        .orElseThrow()
                        .withFrom(edges.to())
                        .withFromIncluded(!edges.toIncluded())
                        .toString());
    }

    /** The band that would fill the gap, without points yet. */
    Line filling() {
        var below = BandEdges.of(low).orElseThrow();
        var above = BandEdges.of(high).orElseThrow();
        return new Line(
                new BandEdges(!below.toIncluded(), below.to(), above.from(), !above.fromIncluded()).toString(), "0");
    }
}
