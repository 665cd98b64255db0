package vn.parindex.appraisal;

import java.math.BigDecimal;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

/** Points somebody awards to a leaf: from 0 to its maximum, with no more decimals than the ledger holds. */
public record AwardedPoints(Points points) {

    private static final int DECIMALS = 20;

    /** @throws RefusedException at the field {@code points} with the bound that was overstepped */
    public static AwardedPoints within(BigDecimal typed, Points maximum) {
        if (typed == null) {
            throw RefusedException.at("points", "appraisal.refusal.pointsMissing");
        }
        if (typed.signum() < 0) {
            throw RefusedException.at("points", "appraisal.refusal.pointsBelowZero");
        }
        if (typed.compareTo(maximum.value()) > 0) {
            throw RefusedException.at("points", "appraisal.refusal.pointsAboveMaximum", maximum);
        }
        if (typed.stripTrailingZeros().scale() > DECIMALS) {
            throw RefusedException.at("points", "appraisal.refusal.tooManyDecimals", DECIMALS);
        }
        return new AwardedPoints(new Points(typed));
    }
}
