package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void rejectsNegativeValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of("-0.01"));
    }

    @Test
    void equalsWhateverTheScale() {
        assertThat(Points.of("1.50")).isEqualTo(Points.of("1.5")).hasSameHashCodeAs(Points.of("1.500"));
        assertThat(Points.of("0.00")).isEqualTo(Points.ZERO);
    }

    @Test
    void writesWithoutExponentAndTrailingZeros() {
        assertThat(Points.of("100.00")).hasToString("100");
        assertThat(Points.of("0.000000000000000001")).hasToString("0.000000000000000001");
    }

    @Test
    void keepsMissingApartFromZero() {
        assertThat(Points.ofNullable(null)).isNull();
        assertThat(Points.ofNullable(BigDecimal.ZERO)).isEqualTo(Points.ZERO);
    }

    @Test
    void givesSignedDifferences() {
        assertThat(Points.of("1").minus(Points.of("1.25"))).hasToString("-0.25");
        assertThat(Points.of("1").minus(Points.of("1.25")).magnitude()).isEqualTo(Points.of("0.25"));
        assertThat(Points.of("1").minus(Points.of("1.0")).isZero()).isTrue();
    }

    @Test
    void holdsBackAtTheMaximum() {
        assertThat(Points.of("2.1").atMost(Points.of("2"))).isEqualTo(Points.of("2"));
        assertThat(Points.of("1.9").atMost(Points.of("2"))).isEqualTo(Points.of("1.9"));
    }

    @Property
    void sumsDoNotDependOnTheOrder(
            @ForAll @Size(max = 30) List<@BigRange(min = "0", max = "100") @Scale(20) BigDecimal> parts) {
        var forward = parts.stream().map(Points::new).reduce(Points.ZERO, Points::plus);
        var backward = Points.ZERO;
        for (int i = parts.size() - 1; i >= 0; i--) {
            backward = new Points(parts.get(i)).plus(backward);
        }
        assertThat(forward).isEqualTo(backward);
        assertThat(forward.value()).isEqualByComparingTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Property
    void differenceUndoesTheSum(
            @ForAll @BigRange(min = "0", max = "100") @Scale(20) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "100") @Scale(20) BigDecimal other) {
        var sum = new Points(one).plus(new Points(other));
        assertThat(sum.minus(new Points(other)).magnitude()).isEqualTo(new Points(one));
    }
}
