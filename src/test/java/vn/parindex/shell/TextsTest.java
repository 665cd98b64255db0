package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.Points;

class TextsTest {

    @Test
    void speaksVietnameseUnlessEnglishIsChosen() {
        assertThat(Texts.of(Locale.FRENCH, "shell.close")).isEqualTo("Đóng");
        assertThat(Texts.of(null, "shell.close")).isEqualTo("Đóng");
        assertThat(Texts.of(Locale.UK, "shell.close")).isEqualTo("Close");
    }

    @Test
    void showsTheKeyWhereATextIsMissing() {
        assertThat(Texts.of(Locale.ENGLISH, "nobody.Wrote.this")).isEqualTo("nobody.Wrote.this");
    }

    @Test
    void fillsPlaceholdersAndLeavesApostrophesAlone() {
        assertThat(Texts.fill(Texts.VIETNAMESE, "the officer's {0}, {1} and {0}", "file", 2022))
                .isEqualTo("the officer's file, 2022 and file");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0}", "$1 {1}")).isEqualTo("$1 {1}");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0}", (Object) null)).isEqualTo("–");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0} of {1}", "one")).isEqualTo("one of {1}");
    }

    @Test
    void choosesTheWordByTheNumber() {
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0} {0|day|days}", 1)).isEqualTo("1 day");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0} {0|day|days}", 1L)).isEqualTo("1 day");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0} {0|day|days}", 0)).isEqualTo("0 days");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0} {0|day|days}", "21")).isEqualTo("21 days");
    }

    @Test
    void writesMomentsDaysAndFiguresAsTheReaderDoes() {
        var told = new Object[] {
            LocalDateTime.of(2023, 3, 17, 17, 0), LocalDate.of(2023, 3, 17), Points.of("0.5"), new BigDecimal("1234.5")
        };
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0} | {1} | {2} | {3}", told))
                .isEqualTo("17/03/2023, 17:00 | 17/03/2023 | 0,50 | 1.234,5");
        assertThat(Texts.fill(Locale.ENGLISH, "{0} | {1} | {2} | {3}", told))
                .isEqualTo("17/03/2023, 17:00 | 17/03/2023 | 0.50 | 1,234.5");
    }

    @Test
    void writesPointsWithTwoDecimalsAndMoreOnlyWhereTheyAreNeeded() {
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0}", Points.of("1"))).isEqualTo("1,00");
        assertThat(Texts.fill(Texts.VIETNAMESE, "{0}", Points.of("0.8333"))).isEqualTo("0,8333");
    }
}
