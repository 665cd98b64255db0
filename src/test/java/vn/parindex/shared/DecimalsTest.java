package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void writesNumbersWithoutTrailingZerosAndWithoutExponent() {
        assertThat(Decimals.text(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(Decimals.text(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Decimals.text(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Decimals.text(new BigDecimal("-0.25000000000000000000"))).isEqualTo("-0.25");
    }

    @Property
    void isTheSameNumberInItsShortestForm(
            @ForAll BigInteger digits, @ForAll @IntRange(max = 30) int scale, @ForAll @IntRange(max = 25) int zeros) {
        var value = new BigDecimal(digits.multiply(BigInteger.TEN.pow(zeros)), scale);

        var canonical = Decimals.canonical(value);

        assertThat(canonical).isEqualByComparingTo(value);
        if (value.signum() != 0) {
            assertThat(canonical).isEqualTo(value.stripTrailingZeros());
        }
    }
}
