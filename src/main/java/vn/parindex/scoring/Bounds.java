package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.shared.Division;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/** Keeps a computed value between zero and the maximum, and says so in the trace. */
final class Bounds {

    private Bounds() {}

    /** Products may have more decimals than any column: rounded once, as a quotient is. */
    static BigDecimal kept(BigDecimal value) {
        return value.scale() > Division.DECIMALS ? Division.of(value, BigDecimal.ONE) : value;
    }

    static Points within(PointsChange value, Points maximum, List<TraceStep> trace) {
        if (value.value().signum() < 0) {
            trace.add(TraceStep.of("notBelowZero", BigDecimal.ZERO, value.value()));
            return Points.ZERO;
        }
        var points = new Points(kept(value.value()));
        if (points.compareTo(maximum) > 0) {
            trace.add(TraceStep.of("notAboveMaximum", maximum.value(), points, maximum));
            return maximum;
        }
        trace.add(TraceStep.of("result", points.value()));
        return points;
    }
}
