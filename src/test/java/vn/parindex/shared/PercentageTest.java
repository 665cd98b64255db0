package vn.parindex.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PercentageTest {

    @Test
    void rejectsNegativeValues() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentage.of("-1"));
    }

    @Test
    void keepsTwentyDecimalsOfAShare() {
        assertThat(Percentage.share(Points.of("2"), Points.of("3"))).hasToString("66.66666666666666666667");
        assertThat(Percentage.share(Points.of("55.85"), Points.of("61.5"))).hasToString("90.81300813008130081301");
    }

    @Test
    void isHundredForTheWhole() {
        assertThat(Percentage.share(Points.of("61.5"), Points.of("61.5"))).hasToString("100");
    }

    @Test
    void comparesRanksAtTenDecimals() {
        var one = Percentage.of("90.00000000004");
        var other = Percentage.of("90.00000000001");
        assertThat(one.forRanking()).isEqualByComparingTo(other.forRanking());
        assertThat(one).isGreaterThan(other);
        assertThat(Percentage.of("90.00000000005").forRanking()).isEqualByComparingTo("90.0000000001");
    }

    @Test
    void hasNoShareOfNothing() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Percentage.share(Points.ZERO, Points.ZERO));
    }
}
