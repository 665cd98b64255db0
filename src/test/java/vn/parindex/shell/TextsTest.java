package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

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
        assertThat(Texts.fill("the officer's {0}, {1} and {0}", "file", 2022))
                .isEqualTo("the officer's file, 2022 and file");
        assertThat(Texts.fill("{0}", "$1 {1}")).isEqualTo("$1 {1}");
        assertThat(Texts.fill("{0}", (Object) null)).isEqualTo("–");
        assertThat(Texts.fill("{0} of {1}", "one")).isEqualTo("one of {1}");
    }

    @Test
    void choosesTheWordByTheNumber() {
        assertThat(Texts.fill("{0} {0|day|days}", 1)).isEqualTo("1 day");
        assertThat(Texts.fill("{0} {0|day|days}", 1L)).isEqualTo("1 day");
        assertThat(Texts.fill("{0} {0|day|days}", 0)).isEqualTo("0 days");
        assertThat(Texts.fill("{0} {0|day|days}", "21")).isEqualTo("21 days");
    }
}
