package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in a criteria set file: at most three digits before the decimal sign, which may be a point or a comma. */
final class CsvNumber {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}([.,]\\d{1,20})?");

    private CsvNumber() {}

    /** Empty for anything else: signs, exponents, NaN, thousands separators. */
    static Optional<BigDecimal> of(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
