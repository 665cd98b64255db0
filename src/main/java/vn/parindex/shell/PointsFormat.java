package vn.parindex.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/**
 * Numbers as people read them in their language. Rounds half-up for display only; {@code exact} never rounds.
 * What is missing shows as a dash, never as 0.
 */
public final class PointsFormat {

    /** Stands for a value that is not there. */
    public static final String MISSING = "–";

    private static final char MINUS = '\u2212';
    private static final int DECIMALS = 2;
    private static final String ENGLISH = "en";

    private final DecimalFormatSymbols symbols;

    private PointsFormat(DecimalFormatSymbols symbols) {
        this.symbols = symbols;
    }

    /** English uses the decimal point, every other language the Vietnamese comma. */
    public static PointsFormat of(Locale locale) {
        var english = locale != null && ENGLISH.equals(locale.getLanguage());
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setGroupingSeparator(english ? ',' : '.');
        symbols.setMinusSign(MINUS);
        return new PointsFormat(symbols);
    }

    /** Two decimals: "1,49". */
    public String display(Points points) {
        return points == null ? MISSING : fixed(points.value(), DECIMALS);
    }

    /** Points and their maximum: "1,49/1,50". */
    public String display(Points points, Points maximum) {
        return display(points) + "/" + display(maximum);
    }

    /** A difference with its sign: "+0,88", "−0,35", "0,00". */
    public String change(PointsChange change) {
        if (change == null) {
            return MISSING;
        }
        var text = fixed(change.value(), DECIMALS);
        var rounded = change.value().setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() > 0 ? "+" + text : text;
    }

    /** Two decimals, no space: "99,21%". */
    public String percent(Percentage percentage) {
        return percentage == null ? MISSING : percent(percentage.value(), DECIMALS);
    }

    /** A share in percent with as many decimals as asked for. */
    public String percent(BigDecimal value, int decimals) {
        return value == null ? MISSING : fixed(value, decimals) + "%";
    }

    /** A whole number in groups: "1.894.311". */
    public String number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** A figure as it was given, in groups, without needless zeros. */
    public String number(BigDecimal value) {
        return value == null ? MISSING : fixed(value, Math.max(0, plain(value).scale()));
    }

    /** A figure rounded half-up to a number of decimals, in groups. */
    public String number(BigDecimal value, int decimals) {
        return value == null ? MISSING : fixed(value, decimals);
    }

    /** Two decimals, and more where it takes more to say them exactly: "1,50", "0,8333". */
    public String full(Points points) {
        return points == null || points.value().scale() <= DECIMALS ? display(points) : exact(points);
    }

    /** Full precision, for the trace of a score. */
    public String exact(Points points) {
        return points == null ? MISSING : number(points.value());
    }

    /** Full precision, for the trace of a score. */
    public String exact(BigDecimal value) {
        return number(value);
    }

    private String fixed(BigDecimal value, int decimals) {
        var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var format = new DecimalFormat(pattern, symbols);
        // Rounded here, so that a value that rounds to zero loses its sign ("0,00", not "−0,00").
        return format.format(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal plain(BigDecimal value) {
        return Decimals.canonical(value);
    }
}
