package vn.parindex.papers;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeNamesTest {

    @Test
    void noNameLeadsOutOfThePackage() {
        assertThat(of("../../etc/passwd")).isEqualTo("_.._etc_passwd");
        assertThat(of("C:\\Windows\\a.txt")).isEqualTo("C_Windows_a.txt");
        assertThat(of("a\u0000b\n\u202Etxt.exe")).isEqualTo("a_b_txt.exe");
    }

    @Test
    void noNameBelongsToWindows() {
        assertThat(of("CON")).isEqualTo("_CON");
        assertThat(of("nul.pdf")).isEqualTo("_nul.pdf");
        assertThat(of("Báo cáo. ")).isEqualTo("Báo cáo");
        assertThat(of("...")).isEqualTo("_");
    }

    @Test
    void noNameComesTwiceWhateverItsCapitals() {
        var names = new SafeNames();

        assertThat(names.of("Báo cáo.pdf")).isEqualTo("Báo cáo.pdf");
        assertThat(names.of("BÁO CÁO.pdf")).isEqualTo("BÁO CÁO (2).pdf");
        assertThat(names.of("Ba\u0301o ca\u0301o.pdf")).isEqualTo("Báo cáo (3).pdf");
        assertThat(names.of("Báo cáo (2).pdf")).isEqualTo("Báo cáo (2) (2).pdf");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(of("Quyết định ".repeat(40) + ".docx")).hasSizeLessThan(110).endsWith(".docx");
    }

    @Property(tries = 500)
    void everyNameIsSafe(@ForAll String wanted) {
        assertThat(of(wanted))
                .isNotEmpty()
                .doesNotContain("/", "\\", ":", "*", "?", "\"", "<", ">", "|")
                .doesNotStartWith(".")
                .doesNotEndWith(".")
                .doesNotEndWith(" ")
                .hasSizeLessThan(230);
    }

    private static String of(String wanted) {
        return new SafeNames().of(wanted);
    }
}
