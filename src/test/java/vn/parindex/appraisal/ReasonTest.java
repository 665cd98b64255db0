package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Refusal;
import vn.parindex.shell.Texts;

class ReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "         ", "quá ngắn", "123456789", "  12345678  \n\n"})
    void refusesWhatSaysNothing(String typed) {
        assertThatThrownBy(() -> Reason.typed("reason", typed))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.field()).isEqualTo("reason");
                    assertThat(refused.key()).isEqualTo("appraisal.refusal.reasonTooShort");
                });
    }

    @Test
    void takesTenCharactersAndTwoThousand() {
        assertThat(Reason.typed("reason", "1234567890").text()).hasSize(10);
        assertThat(Reason.typed("reason", "ệ".repeat(2000)).text()).hasSize(2000);
    }

    @Test
    void refusesMoreThanTwoThousandWithTheLengthTyped() {
        assertThatThrownBy(() -> Reason.typed("reason", "a".repeat(2001)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(Refusal.text(Texts.VIETNAMESE, refused))
                                .contains("2.001", "2.000"));
    }

    @Test
    void countsAnEmojiOnceAndKeepsIt() {
        assertThat(Reason.typed("reason", "🏛".repeat(2000)).text()).hasSize(4000);
    }

    @Test
    void holdsComposedTextWithoutControlCharacters() {
        var typed = Normalizer.normalize("Thiếu tài liệu\u0000 kiểm chứng\u0007", Normalizer.Form.NFD);

        assertThat(Reason.typed("reason", typed).text()).isEqualTo("Thiếu tài liệu kiểm chứng");
    }
}
