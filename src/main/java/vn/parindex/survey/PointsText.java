package vn.parindex.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.shared.Division;

/** Points as people and spreadsheets type them: digits, one comma or point, nothing else. */
final class PointsText {

    private static final Pattern PLAIN = Pattern.compile("[-−+]?\\d{1,9}(?:[.,]\\d+)?");
    private static final Pattern LONG = Pattern.compile("[-−+]?\\d+[.,]\\d{" + (Division.DECIMALS + 1) + ",}");

    private PointsText() {}

    /** Empty for what is no plain number: NaN, 1e400, a thousands separator. */
    static Optional<BigDecimal> parse(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.').replace('−', '-')));
    }

    /** More decimals than the product keeps. */
    static boolean tooLong(String text) {
        return LONG.matcher(text).matches();
    }
}
