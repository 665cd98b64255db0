package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A stretch of numbers with exact edges, open or closed; an edge that is absent is infinite (and open). */
public record Interval(Optional<BigDecimal> from, boolean fromIncluded, Optional<BigDecimal> to, boolean toIncluded) {

    private static final Pattern WRITTEN = Pattern.compile(
            "([\\[(])\\s*(-inf|-?\\d{1,18}(?:\\.\\d{1,20})?)\\s*;\\s*(inf|-?\\d{1,18}(?:\\.\\d{1,20})?)\\s*([\\])])");

    /** @throws InvalidRule for an empty stretch, or a closed edge at infinity */
    public Interval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (from.isEmpty() && fromIncluded || to.isEmpty() && toIncluded) {
            throw new InvalidRule("closedInfinity", text(from, fromIncluded, to, toIncluded));
        }
        if (from.isPresent() && to.isPresent()) {
            int order = from.get().compareTo(to.get());
            if (order > 0 || order == 0 && !(fromIncluded && toIncluded)) {
                throw new InvalidRule("emptyBand", text(from, fromIncluded, to, toIncluded));
            }
        }
    }

    /**
     * Reads {@code [70;90)}, {@code (90;inf)}, {@code (-inf;0]}; numbers have a point as decimal sign.
     *
     * @throws InvalidRule for any other text
     */
    public static Interval of(String text) {
        var match = WRITTEN.matcher(text.strip());
        if (!match.matches()) {
            throw new InvalidRule("band", text.strip());
        }
        return new Interval(
                edge(match.group(2)),
                match.group(1).equals("["),
                edge(match.group(3)),
                match.group(4).equals("]"));
    }

    private static Optional<BigDecimal> edge(String text) {
        return text.endsWith("inf") ? Optional.empty() : Optional.of(new BigDecimal(text));
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

    boolean reachesDownTo(BigDecimal value) {
        return from.map(edge -> above(value.compareTo(edge))).orElse(true);
    }

    boolean reachesUpTo(BigDecimal value) {
        return to.map(edge -> below(value.compareTo(edge))).orElse(true);
    }

    /** True when there are values above the given one inside. */
    public boolean goesBeyond(BigDecimal value) {
        return to.map(edge -> edge.compareTo(value) > 0).orElse(true);
    }

    /** True when the other stretch begins exactly where this one ends: no gap, no overlap. */
    boolean meets(Interval next) {
        return to.isPresent()
                && next.from.isPresent()
                && to.get().compareTo(next.from.get()) == 0
                && toIncluded != next.fromIncluded;
    }

    /**
     * How a reader would say it: {@code fromBelow} for "from 70 to below 90". The words are the translation
     * {@code scoring.band.<wording>} of {@link #edges()}.
     */
    public String wording() {
        if (from.isPresent() && from.equals(to)) {
            return "equal";
        }
        var low = from.isEmpty() ? "" : fromIncluded ? "from" : "above";
        var high = to.isEmpty() ? "" : toIncluded ? "to" : "below";
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() && high.isEmpty() ? "any" : low + high;
        }
        return low + high.substring(0, 1).toUpperCase(Locale.ROOT) + high.substring(1);
    }

    /** The edges that {@link #wording()} names, as canonical numbers. */
    public List<String> edges() {
        return from.equals(to)
                ? from.stream().map(BigDecimal::toPlainString).toList()
                : Stream.concat(from.stream(), to.stream())
                        .map(BigDecimal::toPlainString)
                        .toList();
    }

    /** The line of a trace that says that a value lies here, put into words when somebody reads it. */
    TraceStep step(BigDecimal points) {
        var key = "band." + wording();
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? TraceStep.of(key, points, from.get(), to.get())
                : TraceStep.of(key, points, from.or(() -> to).stream().toArray());
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
