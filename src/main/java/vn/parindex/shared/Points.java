package vn.parindex.shared;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Index points: exact, never negative, in points of the criteria set. Differences are {@link PointsChange}. */
public record Points(BigDecimal value) implements Comparable<Points> {

    public static final Points ZERO = Points.of("0");

    /** @throws IllegalArgumentException for a negative value */
    public Points {
        Objects.requireNonNull(value, "value");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("Points cannot be negative: " + value.toPlainString());
        }
        value = Decimals.canonical(value);
    }

    public static Points of(String value) {
        return new Points(new BigDecimal(value));
    }

    /** Wraps a nullable column: missing stays missing. */
    public static @Nullable Points ofNullable(@Nullable BigDecimal value) {
        return value == null ? null : new Points(value);
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    public Points times(BigDecimal factor) {
        return new Points(value.multiply(factor));
    }

    public PointsChange minus(Points other) {
        return new PointsChange(value.subtract(other.value));
    }

    public Points atMost(Points maximum) {
        return compareTo(maximum) > 0 ? maximum : this;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    /** Canonical text: no exponent, no trailing zeros. */
    @Override
    public String toString() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }
}
