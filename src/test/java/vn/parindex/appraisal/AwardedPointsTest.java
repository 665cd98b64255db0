package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

class AwardedPointsTest {

    private static final Points MAXIMUM = Points.of("1.5");

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "1.5", "1.50000000000000000000000", "0.33333333333333333333"})
    void takesEverythingFromZeroToTheMaximum(String typed) {
        assertThat(AwardedPoints.within(new BigDecimal(typed), MAXIMUM).points())
                .isEqualTo(Points.of(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, pointsBelowZero",
        "1.51, pointsAboveMaximum",
        "1e400, pointsAboveMaximum",
        "1.50000000000000000001, pointsAboveMaximum",
        "0.333333333333333333333, tooManyDecimals"
    })
    void refusesTheRestAtTheField(String typed, String refusal) {
        assertThatThrownBy(() -> AwardedPoints.within(new BigDecimal(typed), MAXIMUM))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("points");
                    assertThat(refused.key()).isEqualTo("appraisal.refusal." + refusal);
                });
    }

    @Test
    void refusesNothing() {
        assertThatThrownBy(() -> AwardedPoints.within(null, MAXIMUM)).isInstanceOf(RefusedException.class);
    }
}
