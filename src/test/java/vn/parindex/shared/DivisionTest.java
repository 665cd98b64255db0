package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class DivisionTest {

    private static final BigDecimal HALF_UNIT = new BigDecimal("0.000000000000000000005");

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void roundsHalfUpAtTwentyDecimals() {
        assertThat(Division.of(number("1"), number("3"))).isEqualTo(number("0.33333333333333333333"));
        assertThat(Division.of(number("2"), number("3"))).isEqualTo(number("0.66666666666666666667"));
        assertThat(Division.of(number("1e-20"), number("2"))).isEqualByComparingTo("1e-20");
        assertThat(Division.of(number("1e-20"), number("2.1"))).isEqualByComparingTo("0");
    }

    @Test
    void takesAPercentageAsOneQuotient() {
        assertThat(Division.percent(number("1"), number("3"))).isEqualTo(number("33.33333333333333333333"));
    }

    @Test
    void refusesAZeroDenominator() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Division.of(number("1"), number("0")));
    }

    @Property
    void isNeverFurtherThanHalfAUnitFromTheTruth(
            @ForAll @BigRange(min = "0", max = "1000000") @Scale(6) BigDecimal numerator,
            @ForAll @BigRange(min = "0.000001", max = "1000000") @Scale(6) BigDecimal denominator) {
        var quotient = Division.of(numerator, denominator);
        var error = quotient.multiply(denominator).subtract(numerator).abs();
        assertThat(error).isLessThanOrEqualTo(HALF_UNIT.multiply(denominator));
    }
}
