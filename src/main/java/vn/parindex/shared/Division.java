package vn.parindex.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one rule of division: every quotient is taken once, at 20 decimals, half-up. Nothing else in the product divides. */
public final class Division {

    public static final int DECIMALS = 20;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Division() {}

    /** @throws ArithmeticException for a zero denominator: the caller's rule says what that means */
    public static BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code part / whole x 100}, one quotient. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return of(part.multiply(HUNDRED), whole);
    }
}
