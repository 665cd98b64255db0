package vn.parindex.criteria.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.criteria.ui.RuleSheet.Line;

/**
 * The stretch of one band as its author wrote it, also while it is still wrong.
 *
 * @param from lower edge as in the cell, {@code -inf} for none
 * @param to upper edge as in the cell, {@code inf} for none
 */
record BandEdges(boolean fromIncluded, String from, String to, boolean toIncluded) {

    static final String BELOW_ALL = "-inf";
    static final String ABOVE_ALL = "inf";

    private static final Pattern WRITTEN = Pattern.compile("([\\[(])([^;]*);([^;]*)([\\])])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,20})?");

    /** Empty for a text without two edges. */
    static Optional<BandEdges> of(Line band) {
        var match = WRITTEN.matcher(band.get(0));
        return match.matches()
                ? Optional.of(new BandEdges(
                        match.group(1).equals("["),
                        match.group(2).strip(),
                        match.group(3).strip(),
                        match.group(4).equals("]")))
                : Optional.empty();
    }

    static Optional<BigDecimal> number(String edge) {
        return NUMBER.matcher(edge).matches() ? Optional.of(new BigDecimal(edge)) : Optional.empty();
    }

    Optional<BigDecimal> low() {
        return number(from);
    }

    Optional<BigDecimal> high() {
        return number(to);
    }

    boolean contains(BigDecimal value) {
        int low = low().map(value::compareTo).orElse(from.equals(BELOW_ALL) ? 1 : -1);
        int high = high().map(value::compareTo).orElse(to.equals(ABOVE_ALL) ? -1 : 1);
        return (low > 0 || low == 0 && fromIncluded) && (high < 0 || high == 0 && toIncluded);
    }

    BandEdges withFrom(String edge) {
        return new BandEdges(fromIncluded && !edge.equals(BELOW_ALL), edge, to, toIncluded);
    }

    BandEdges withTo(String edge) {
        return new BandEdges(fromIncluded, from, edge, toIncluded && !edge.equals(ABOVE_ALL));
    }

    BandEdges withFromIncluded(boolean included) {
        return new BandEdges(included, from, to, toIncluded);
    }

    BandEdges withToIncluded(boolean included) {
        return new BandEdges(fromIncluded, from, to, included);
    }

    /** All bands whose edges can be read, from low to high. */
    static List<Line> lowToHigh(List<Line> bands) {
        return bands.stream()
                .filter(band -> of(band).isPresent())
                .sorted(Comparator.comparing(
                        band -> of(band).orElseThrow().low().orElse(BigDecimal.valueOf(Long.MIN_VALUE))))
                .toList();
    }

    @Override
    public String toString() {
        return (fromIncluded ? "[" : "(") + from + ";" + to + (toIncluded ? "]" : ")");
    }
}
