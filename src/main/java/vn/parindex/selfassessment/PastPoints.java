package vn.parindex.selfassessment;

import vn.parindex.shared.Division;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** What a leaf scored the year before, with its maximum of then. */
public record PastPoints(Points points, Points maximum) {

    /** Whether points of today are this far from then, both measured in percent of their maximum. */
    public boolean isFarFrom(Points now, Points maximumNow, Percentage distance) {
        if (maximum.isZero() || maximumNow.isZero()) {
            return false;
        }
        var then = Division.percent(points.value(), maximum.value());
        return Division.percent(now.value(), maximumNow.value())
                        .subtract(then)
                        .abs()
                        .compareTo(distance.value())
                >= 0;
    }
}
