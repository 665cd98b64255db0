package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shell.Texts;

class IntervalTest {

    @ParameterizedTest
    @ValueSource(strings = {"[70;90)", "(90;100]", "[0;inf)", "(-inf;0]", "[99.5;99.5]", "(-1.25;0.5)", "(-inf;inf)"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Interval.of(text)).hasToString(text);
        assertThat(Interval.of(" " + text.replace(";", " ; ") + " ")).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "70;90",
                "[70,90)",
                "[a;b]",
                "[1e3;2e3]",
                "[90;70]",
                "[70;70)",
                "(70;70)",
                "[-inf;3]",
                "[3;inf]",
                "[inf;3]",
                "[3;-inf)",
                "[NaN;1]"
            })
    void refusesWhatIsNoStretch(String text) {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> Interval.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[100;100] | đúng bằng 100",
                "[90;inf)  | từ 90 trở lên",
                "(90;inf)  | trên 90",
                "(-inf;5]  | đến 5",
                "(-inf;5)  | dưới 5",
                "[70;90]   | từ 70 đến 90",
                "[70;90)   | từ 70 đến dưới 90",
                "(70;90]   | trên 70 đến 90",
                "(70;90)   | trên 70 đến dưới 90",
                "(-inf;inf)| mọi giá trị"
            })
    void isSaidAsAReaderWouldSayIt(String text, String words) {
        var interval = Interval.of(text);
        var vietnamese = Locale.forLanguageTag("vi");
        assertThat(Texts.of(
                        vietnamese,
                        "scoring.band." + interval.wording(),
                        interval.edges().toArray()))
                .isEqualToIgnoringCase(words);
        assertThat(Texts.of(
                        vietnamese,
                        "scoring.trace.band." + interval.wording(),
                        interval.edges().toArray()))
                .endsWith(words);
    }

    @Test
    void goesBeyondAValueWhenItHoldsGreaterOnes() {
        assertThat(Interval.of("[90;inf)").goesBeyond(new BigDecimal("100"))).isTrue();
        assertThat(Interval.of("[90;100.1)").goesBeyond(new BigDecimal("100"))).isTrue();
        assertThat(Interval.of("[90;100]").goesBeyond(new BigDecimal("100"))).isFalse();
        assertThat(Interval.of("[90;99]").goesBeyond(new BigDecimal("100"))).isFalse();
    }
}
