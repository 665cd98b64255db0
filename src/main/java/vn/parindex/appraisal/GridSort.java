package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * By what the grid is sorted: agencies in Vietnamese order, leaves in the order of their set, numbers by value with what
 * is missing first.
 *
 * @param symbol of the figure where it is by one; empty otherwise
 */
public record GridSort(By by, String symbol, boolean descending) {

    /** The columns that can be sorted by. */
    public enum By {
        AGENCY,
        LEAF,
        FIGURE,
        SHARE,
        SELF,
        LAST_YEAR,
        SINCE_LAST_YEAR,
        DOCUMENTS,
        DECISION,
        DECIDED,
        DIFFERENCE
    }

    /** In the directory's order. */
    public static final GridSort AGENCIES = of(By.AGENCY);

    /** In the set's order. */
    public static final GridSort LEAVES = of(By.LEAF);

    public static GridSort of(By by) {
        return new GridSort(by, "", false);
    }

    Comparator<GridLine> order(Comparator<GridLine> agencies, Comparator<GridLine> leaves) {
        var first = by == By.LEAF ? leaves : by == By.AGENCY ? agencies : number();
        return (descending ? first.reversed() : first).thenComparing(agencies).thenComparing(leaves);
    }

    private Comparator<GridLine> number() {
        return switch (by) {
            case FIGURE -> by(line -> line.figure(symbol));
            case SHARE -> by(line -> Shares.of(line).orElse(null));
            case SELF -> by(line -> value(line.self()));
            case LAST_YEAR ->
                by(line -> line.lastYear() == null
                        ? null
                        : line.lastYear().points().value());
            case SINCE_LAST_YEAR ->
                by(line -> line.sinceLastYear().map(PointsChange::value).orElse(null));
            case DOCUMENTS -> Comparator.comparingInt(line -> line.answer().documents());
            case DECISION -> Comparator.comparing(GridLine::verdict);
            case DECIDED -> by(line -> value(line.decided()));
            case DIFFERENCE ->
                by(line -> line.difference().map(PointsChange::value).orElse(null));
            case AGENCY, LEAF -> throw new IllegalStateException("Not a number: " + by);
        };
    }

    private static Comparator<GridLine> by(Function<GridLine, BigDecimal> number) {
        return Comparator.comparing(number, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static BigDecimal value(Points points) {
        return points == null ? null : points.value();
    }
}
