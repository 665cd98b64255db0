package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A stretch of numbers with exact edges, open or closed; an edge that is absent is infinite (and open). */
public record Interval(Optional<BigDecimal> from, boolean fromIncluded, Optional<BigDecimal> to, boolean toIncluded) {

    /** @throws IllegalArgumentException for an empty stretch, or a closed edge at infinity */
    public Interval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isEmpty() && fromIncluded || to.isEmpty() && toIncluded) {
            throw new IllegalArgumentException("An infinite edge cannot be closed");
        }
        if (from.isPresent() && to.isPresent()) {
            int order = from.get().compareTo(to.get());
            if (order > 0 || order == 0 && !(fromIncluded && toIncluded)) {
                throw new IllegalArgumentException("An empty band: " + text(from, fromIncluded, to, toIncluded));
            }
        }
    }

    /** @param comparison how the measured value compares with an edge, exactly */
    boolean contains(ToIntFunction<BigDecimal> comparison) {
        return from.map(edge -> above(comparison.applyAsInt(edge))).orElse(true)
                && to.map(edge -> below(comparison.applyAsInt(edge))).orElse(true);
    }

    private boolean above(int order) {
        return order > 0 || order == 0 && fromIncluded;
    }

    private boolean below(int order) {
        return order < 0 || order == 0 && toIncluded;
    }

    boolean contains(BigDecimal value) {
        return contains(value::compareTo);
    }

    /** True when the other stretch begins exactly where this one ends: no gap, no overlap. */
    boolean meets(Interval next) {
        return to.isPresent()
                && next.from.isPresent()
                && to.get().compareTo(next.from.get()) == 0
                && toIncluded != next.fromIncluded;
    }

    /** Written as in a criteria set: {@code [70;90)}. */
    @Override
    public String toString() {
        return text(from, fromIncluded, to, toIncluded);
    }

    private static String text(
            Optional<BigDecimal> from, boolean fromIncluded, Optional<BigDecimal> to, boolean toIncluded) {
        return (fromIncluded ? "[" : "(")
                + from.map(BigDecimal::toPlainString).orElse("-inf")
                + ";"
                + to.map(BigDecimal::toPlainString).orElse("inf")
                + (toIncluded ? "]" : ")");
    }
}
