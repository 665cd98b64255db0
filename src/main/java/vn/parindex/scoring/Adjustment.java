package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * A bonus or a penalty: so many points for each occurrence, up to a cap a year.
 *
 * @param count how often it happened in the year
 * @param each points for one occurrence; above zero a bonus, below zero a penalty
 * @param cap the most that all occurrences of one year add or take away
 */
public record Adjustment(Variable count, PointsChange each, Points cap) {

    /** @throws InvalidRule when it could never change anything */
    public Adjustment {
        Objects.requireNonNull(count, "count");
        if (each.isZero() || cap.isZero()) {
            throw new InvalidRule("adjustsNothing", count.symbol());
        }
        if (each.magnitude().compareTo(cap) > 0) {
            throw new InvalidRule("capBelowOne", count.symbol(), cap, each.magnitude());
        }
    }

    /** What so many occurrences add (or, below zero, take away), capped. */
    PointsChange of(BigDecimal occurrences) {
        var size = each.magnitude().times(occurrences).atMost(cap).value();
        return new PointsChange(each.value().signum() < 0 ? size.negate() : size);
    }
}
