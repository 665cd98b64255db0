package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

class PointsFormatTest {

    private final PointsFormat vietnamese = PointsFormat.of(Texts.VIETNAMESE);
    private final PointsFormat english = PointsFormat.of(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "1.49,     '1,49',     1.49",
        "1.005,    '1,01',     1.01",
        "1.4949999999, '1,49', 1.49",
        "0,        '0,00',     0.00",
        "61.5,     '61,50',    61.50",
        "1234.5,   '1.234,50', '1,234.50'"
    })
    void showsPointsWithTwoDecimalsRoundedHalfUp(String points, String expected, String inEnglish) {
        assertThat(vietnamese.display(Points.of(points))).isEqualTo(expected);
        assertThat(english.display(Points.of(points))).isEqualTo(inEnglish);
    }

    @Test
    void showsPointsWithTheirMaximum() {
        assertThat(vietnamese.display(Points.of("1.488146"), Points.of("1.5"))).isEqualTo("1,49/1,50");
        assertThat(vietnamese.display(null, Points.of("1.5"))).isEqualTo("–/1,50");
    }

    @Test
    void showsWhatIsMissingAsADashNeverAsZero() {
        assertThat(vietnamese.display((Points) null)).isEqualTo("–");
        assertThat(vietnamese.percent(null)).isEqualTo("–");
        assertThat(vietnamese.number((BigDecimal) null)).isEqualTo("–");
        assertThat(vietnamese.change(null)).isEqualTo("–");
        assertThat(vietnamese.exact((Points) null)).isEqualTo("–");
    }

    @ParameterizedTest
    @CsvSource({"-0.35, −0.35", "0.88, +0.88", "0, 0.00", "-0.004, 0.00", "0.004, 0.00", "-1200, '−1,200.00'"})
    void showsChangesWithARealMinusSign(String change, String expected) {
        assertThat(english.change(new PointsChange(new BigDecimal(change)))).isEqualTo(expected);
    }

    @Test
    void showsPercentagesWithoutASpace() {
        assertThat(vietnamese.percent(Percentage.of("99.2097"))).isEqualTo("99,21%");
        assertThat(vietnamese.percent(new BigDecimal("99.20974"), 4)).isEqualTo("99,2097%");
    }

    @Test
    void groupsPlainNumbers() {
        assertThat(vietnamese.number(1_894_311)).isEqualTo("1.894.311");
        assertThat(english.number(1_894_311)).isEqualTo("1,894,311");
        assertThat(vietnamese.number(-5)).isEqualTo("−5");
        assertThat(vietnamese.number(new BigDecimal("1E+3"))).isEqualTo("1.000");
        assertThat(vietnamese.number(new BigDecimal("98.4500"))).isEqualTo("98,45");
        assertThat(vietnamese.number(new BigDecimal("98.4567"), 1)).isEqualTo("98,5");
    }

    @Test
    void keepsFullPrecisionInTheTrace() {
        assertThat(vietnamese.exact(Points.of("1.48814603793"))).isEqualTo("1,48814603793");
        assertThat(vietnamese.exact(new BigDecimal("99.20971904963310682904"))).isEqualTo("99,20971904963310682904");
    }
}
