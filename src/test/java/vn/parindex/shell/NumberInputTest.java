package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1",
                "98,45|98.45",
                "0,125|0.125",
                ",5|0.5",
                "409.127|409127",
                "1.894.311|1894311",
                "1.894.311,5|1894311.5",
                "-3,5|-3.5",
                "−3,5|-3.5",
                "+3,5|3.5",
                "007|7",
                "0|0",
                "0,00|0",
                "１２,５|12.5",
                "100000|100000"
            })
    void readsVietnameseCustomWithoutGuessing(String typed, BigDecimal expected) {
        var result = NumberInput.parse(typed, Texts.VIETNAMESE);
        assertThat(result.value()).isEqualByComparingTo(expected);
        assertThat(result.guessed()).isFalse();
        assertThat(result.echo(Texts.VIETNAMESE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "98.45|98.45|Hiểu là 98,45",
                "0.125|0.125|Hiểu là 0,125",
                "1,894,311|1894311|Hiểu là 1.894.311",
                "1,894,311.5|1894311.5|Hiểu là 1.894.311,5",
                "1,234.5|1234.5|Hiểu là 1.234,5",
                "412,386|412.386|Hiểu là 412,386",
                "1 894 311|1894311|Hiểu là 1.894.311",
                "1 894 311,5|1894311.5|Hiểu là 1.894.311,5",
                "5,|5|Hiểu là 5",
                ".5|0.5|Hiểu là 0,5"
            })
    void saysHowItReadWhatGoesAgainstTheCustom(String typed, BigDecimal expected, String echo) {
        var result = NumberInput.parse(typed, Texts.VIETNAMESE);
        assertThat(result.value()).isEqualByComparingTo(expected);
        assertThat(result.echo(Texts.VIETNAMESE)).contains(echo);
    }

    @Test
    void readsEnglishCustomTheOtherWayRound() {
        assertThat(NumberInput.parse("98.45", Locale.ENGLISH).guessed()).isFalse();
        assertThat(NumberInput.parse("1,894,311.25", Locale.ENGLISH).value()).isEqualByComparingTo("1894311.25");
        assertThat(NumberInput.parse("98,45", Locale.ENGLISH).echo(Locale.ENGLISH))
                .contains("Read as 98.45");
        assertThat(NumberInput.parse("409,127", Locale.ENGLISH).value()).isEqualByComparingTo("409127");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0"})
    void knowsABlank(String typed) {
        assertThat(NumberInput.parse(typed, Texts.VIETNAMESE).problem()).isEqualTo(NumberProblem.BLANK);
        assertThat(NumberInput.parse(null, Texts.VIETNAMESE).problem()).isEqualTo(NumberProblem.BLANK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-Infinity",
                "1e400",
                "1E5",
                "0x1F",
                "một",
                "1,2,3",
                "1.2.3",
                "12.34.567",
                "1,5.5,5",
                "--1",
                "1-",
                ".",
                ",",
                "-",
                "98%",
                "1_000",
                "1'000",
                "12 5",
                "1,50đ",
                "٣",
                "1;2",
                "=1+1",
                "<b>1</b>",
                "1.894,311.5",
                "1234.567,8",
                "01.234.567",
                "😀"
            })
    void refusesWhatIsNoNumber(String typed) {
        var result = NumberInput.parse(typed, Texts.VIETNAMESE);
        assertThat(result.isValue()).isFalse();
        assertThat(result.problem()).isEqualTo(NumberProblem.NOT_A_NUMBER);
    }

    @Test
    void refusesWhatNobodyTypesOnPurpose() {
        assertThat(NumberInput.parse("1".repeat(41), Texts.VIETNAMESE).problem())
                .isEqualTo(NumberProblem.TOO_LONG);
        assertThat(NumberInput.parse("9".repeat(16), Texts.VIETNAMESE).problem())
                .isEqualTo(NumberProblem.TOO_LARGE);
        assertThat(NumberInput.parse("0,12345678901", Texts.VIETNAMESE).problem())
                .isEqualTo(NumberProblem.TOO_PRECISE);
        assertThat(NumberInput.parse("9".repeat(15) + ",0123456789", Texts.VIETNAMESE)
                        .isValue())
                .isTrue();
    }

    @Test
    void explainsEveryProblemInBothLanguages() {
        for (var problem : NumberProblem.values()) {
            assertThat(Texts.has(Texts.VIETNAMESE, problem.key())).isTrue();
            assertThat(Texts.has(Locale.ENGLISH, problem.key())).isTrue();
        }
    }

    @Property
    void readsBackWhatTheHouseItselfWrote(
            @ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(10) BigDecimal value) {
        for (var locale : new Locale[] {Texts.VIETNAMESE, Locale.ENGLISH}) {
            var written = PointsFormat.of(locale).number(value);
            assertThat(NumberInput.parse(written, locale).value()).isEqualByComparingTo(value);
        }
    }

    @Property
    void answersAnyTextWithAValueOrAProblem(@ForAll @StringLength(max = 60) String text) {
        var result = NumberInput.parse(text, Texts.VIETNAMESE);
        assertThat(result.isValue()).isEqualTo(result.problem() == null);
    }
}
