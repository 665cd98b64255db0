package vn.parindex.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "1e400", "Infinity", "1.234,5", "1,234.5", "1 5", "", "-", ",5", "5,", "٣", "0x1", "1/2"})
    void refusesWhatIsNoPlainNumber(String text) {
        assertThat(PointsText.parse(text)).isEmpty();
    }

    @Test
    void readsTheMinusOfOfficialPapers() {
        assertThat(PointsText.parse("−0,35")).contains(new BigDecimal("-0.35"));
    }

    @Test
    void noticesMoreDecimalsThanAreKept() {
        assertThat(PointsText.tooLong("0." + "1".repeat(20))).isFalse();
        assertThat(PointsText.tooLong("0." + "1".repeat(21))).isTrue();
    }

    @Property
    boolean commaAndPointMeanTheSame(@ForAll @BigRange(min = "0", max = "100") @Scale(12) BigDecimal points) {
        var text = points.toPlainString();
        return PointsText.parse(text).equals(PointsText.parse(text.replace('.', ',')))
                && PointsText.parse(text).orElseThrow().compareTo(points) == 0;
    }
}
