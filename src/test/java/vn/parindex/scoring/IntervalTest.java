package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                "", "70;90", "[70,90)", "[a;b]", "[1e3;2e3]", "[90;70]", "[70;70)", "(70;70)", "[-inf;3]", "[3;inf]",
                "[inf;3]", "[3;-inf)", "[NaN;1]"
            })
    void refusesWhatIsNoStretch(String text) {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> Interval.of(text));
    }
}
