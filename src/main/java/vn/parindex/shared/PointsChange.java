package vn.parindex.shared;

import java.math.BigDecimal;
import java.util.Objects;

/** A signed difference of points: a correction, a deduction, a change against another year. */
public record PointsChange(BigDecimal value) implements Comparable<PointsChange> {

    public PointsChange {
        Objects.requireNonNull(value, "value");
        value = Decimals.canonical(value);
    }

    public Points magnitude() {
        return new Points(value.abs());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(PointsChange other) {
        return value.compareTo(other.value);
    }
}
