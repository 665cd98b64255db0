package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;

class AnswerContentTest {

    @Test
    void keepsTextComposedWithPlainLineEnds() {
        var content = new AnswerContent(null, Map.of(), "Ca\u0302\u0300n\r\nThơ\r", false);

        assertThat(content.explanation()).isEqualTo("Cần\nThơ\n");
    }

    @Test
    void treatsTheSameNumberWrittenTwoWaysAsTheSameContent() {
        assertThat(figure("409127.00")).isEqualTo(figure("409127")).isEqualTo(figure("4.09127e5"));
        assertThat(figure("0.000")).isEqualTo(figure("0"));
    }

    @Test
    void leavesOutFiguresThatWereNotEntered() {
        var figures = new java.util.HashMap<String, BigDecimal>();
        figures.put("a", null);

        assertThat(new AnswerContent(null, figures, null, false)).isEqualTo(AnswerContent.nothing());
    }

    @Test
    void refusesNegativeFiguresAtTheirField() {
        assertThatThrownBy(() -> figure("-0.01")).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.field()).isEqualTo("figures.a");
            assertThat(refused.key()).isEqualTo("selfassessment.refusal.negative");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "123456789012345678901", "1234567890.12345678901", "1e-400", "1e2000000000"})
    void refusesMoreThanTwentyDigits(String typed) {
        assertThatThrownBy(() -> figure(typed))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("selfassessment.refusal.tooManyDigits"));
    }

    @Test
    void takesTwentyThousandCharactersAndNotOneMore() {
        var emoji = "\uD83D\uDE00";

        assertThat(new AnswerContent(null, Map.of(), emoji.repeat(20_000), false).isExplained())
                .isTrue();
        assertThatThrownBy(() -> new AnswerContent(null, Map.of(), "ă".repeat(20_001), false))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("explanation");
                    assertThat(refused.arguments()).containsExactly(20_001, 20_000);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u0085b", "a\uD800b"})
    void refusesControlCharacters(String typed) {
        assertThatThrownBy(() -> new AnswerContent(null, Map.of(), typed, false))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("selfassessment.refusal.controlCharacters"));
    }

    @Test
    void keepsTabsAndEmptyLines() {
        assertThat(new AnswerContent(null, Map.of(), "a\tb\n\nc", false).explanation())
                .isEqualTo("a\tb\n\nc");
    }

    @Property
    void comesBackFromItsColumnsAsItWas(
            @ForAll @BigRange(min = "0", max = "999999999999") @Scale(7) BigDecimal figure, @ForAll boolean applies) {
        var content = new AnswerContent(2, Map.of("a", figure, "b", BigDecimal.ONE), "x", !applies);

        assertThat(AnswerJson.figures(AnswerJson.figures(content.figures()))).isEqualTo(content.figures());
        assertThat(AnswerJson.history(AnswerJson.history(content, null)).content())
                .isEqualTo(content);
        assertThat(content.figures().get("a")).isEqualByComparingTo(figure);
    }

    private static AnswerContent figure(String text) {
        return new AnswerContent(null, Map.of("a", new BigDecimal(text)), "", false);
    }
}
