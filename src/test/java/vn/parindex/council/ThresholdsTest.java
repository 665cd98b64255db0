package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import vn.parindex.shared.Points;

class ThresholdsTest {

    private final MockEnvironment settings = new MockEnvironment();
    private final Thresholds thresholds = new Thresholds(settings);

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, 1, true",
        "1, 0.51, 1, false",
        "0.5, 0, 0.5, true",
        "0.5, 0.01, 0.5, false",
        "0.4, 0, 0.4, false",
        "0, 1, 2, true",
        "2, 1.5, 2, false"
    })
    void halfTheMaximumAndHalfAPointAreHigh(String self, String appraised, String maximum, boolean high) {
        assertThat(thresholds.isHigh(Points.of(self), Points.of(appraised), Points.of(maximum), "SET", "1"))
                .isEqualTo(high);
    }

    @Test
    void aClaimThatTheLeafDoesNotApplyDiffersByTheWholeMaximum() {
        assertThat(thresholds.isHigh(null, Points.ZERO, Points.of("1"), "SET", "1"))
                .isTrue();
        assertThat(thresholds.isHigh(null, null, Points.of("1"), "SET", "1")).isFalse();
    }

    @Test
    void aFieldCanHaveAThresholdOfItsOwn() {
        settings.setProperty("parindex.council.share.SET.3", "0.2");
        settings.setProperty("parindex.council.points.SET", "0.1");

        assertThat(thresholds.isHigh(Points.of("1"), Points.of("0.8"), Points.of("1"), "SET", "3"))
                .isTrue();
        assertThat(thresholds.isHigh(Points.of("1"), Points.of("0.8"), Points.of("1"), "SET", "2"))
                .isFalse();
        assertThat(thresholds.isHigh(Points.of("1"), Points.of("0.8"), Points.of("1"), "OTHER", "3"))
                .isFalse();
    }
}
