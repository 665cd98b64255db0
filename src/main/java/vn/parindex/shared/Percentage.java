package vn.parindex.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** A share in percent, 0 to 100 for an index. Full precision inside; {@link #forRanking()} is what ranks compare. */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    private static final int RANKING_DECIMALS = 10;

    public Percentage {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A percentage cannot be negative: " + value.toPlainString());
        }
    }

    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    /** Points achieved over applicable maximum. */
    public static Percentage share(Points achieved, Points maximum) {
        return new Percentage(Division.percent(achieved.value(), maximum.value()));
    }

    /** The value rounded half-up to 10 decimals: equal values here share a rank. */
    public BigDecimal forRanking() {
        return value.setScale(RANKING_DECIMALS, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return Decimals.text(value);
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }
}
