package vn.parindex.cycle;

import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/**
 * The setting of a field that two officers score independently of each other.
 *
 * @param threshold up to this difference, and at it, the exact mean counts
 */
public record TwoScorers(BigDecimal threshold, ThresholdUnit unit, Disagreement beyond) {

    private static final int DECIMALS = 10;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100);

    public TwoScorers {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(beyond, "beyond");
    }

    /** The allowed difference in points for a leaf with this maximum. */
    public Points allowed(Points maximum) {
        return unit == ThresholdUnit.POINTS ? new Points(threshold) : maximum.times(threshold);
    }

    /** @throws RefusedException for a threshold that no two scores of a leaf can mean */
    void check() {
        var most = unit == ThresholdUnit.POINTS ? MOST_POINTS : BigDecimal.ONE;
        if (threshold.signum() < 0 || threshold.compareTo(most) > 0) {
            throw RefusedException.at("inCharge", "cycle.refusal.threshold." + unit);
        }
        if (threshold.stripTrailingZeros().scale() > DECIMALS) {
            throw RefusedException.at("inCharge", "cycle.refusal.thresholdDecimals", DECIMALS);
        }
    }
}
