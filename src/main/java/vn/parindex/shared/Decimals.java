package vn.parindex.shared;

import java.math.BigDecimal;

/** The one form in which exact numbers are kept and written: no trailing zeros, zero is 0, no exponent in text. */
public final class Decimals {

    private static final int MANY = 12;
    private static final BigDecimal UNIT = BigDecimal.ONE.movePointRight(MANY);

    private Decimals() {}

    /** The same number without trailing zeros. */
    public static BigDecimal canonical(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : shortened(value).stripTrailingZeros();
    }

    /** Canonical text: a point as decimal sign, no exponent, no trailing zeros. */
    public static String text(BigDecimal value) {
        return canonical(value).toPlainString();
    }

    /** Quotients that end early carry many zeros: twelve of them go at once, which a power of two in them announces. */
    private static BigDecimal shortened(BigDecimal value) {
        if (value.scale() < MANY || value.unscaledValue().getLowestSetBit() < MANY) {
            return value;
        }
        var parts = value.unscaledValue().divideAndRemainder(UNIT.unscaledValue());
        return parts[1].signum() == 0 ? new BigDecimal(parts[0], value.scale() - MANY) : value;
    }
}
