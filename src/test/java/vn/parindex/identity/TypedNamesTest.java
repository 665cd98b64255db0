package vn.parindex.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.shared.RefusedException;

class TypedNamesTest {

    private static final Username SOMEBODY = new Username("cantho.officer");

    @Test
    void userNamesAreComparedWithoutCapitalsAndSpaces() {
        assertThat(Username.of("  CanTho.Officer4 ").value()).isEqualTo("cantho.officer4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "cầnthơ", "can tho", ".cantho", "cantho-", "can/tho", "system", "<script>"})
    void refusesUserNamesThatPeopleWouldMistype(String typed) {
        assertThatThrownBy(() -> Username.of(typed))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("username"));
    }

    @Test
    void refusesAUserNameThatDoesNotFit() {
        assertThat(Username.of("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> Username.of("a".repeat(65))).isInstanceOf(RefusedException.class);
    }

    @Test
    void namesAreHeldComposed() {
        var decomposed = Normalizer.normalize("  Nguyễn  Thị\u00a0Ngọc Hân ", Normalizer.Form.NFD);

        assertThat(DisplayName.of(decomposed).value()).isEqualTo("Nguyễn Thị Ngọc Hân");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "Hân\nNgọc", "Hân\u0000", "\u202eHân"})
    void refusesNamesThatCannotBePrinted(String typed) {
        assertThatThrownBy(() -> DisplayName.of(typed)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "          ", "my-cantho.officer-word"})
    void refusesPasswordsThatAreGuessed(String typed) {
        assertThatThrownBy(() -> NewPassword.of(typed, SOMEBODY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesPasswordsOfWhichOnlyAPartWouldCount() {
        assertThat(NewPassword.of("a".repeat(72), SOMEBODY).value()).hasSize(72);
        assertThatThrownBy(() -> NewPassword.of("ễ".repeat(25), SOMEBODY)).isInstanceOf(RefusedException.class);
    }

    @Test
    void codesAreDifferentAndEasyToDictate() {
        var code = NewPassword.generated().value();

        assertThat(code).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
        assertThat(NewPassword.generated().value()).isNotEqualTo(code);
    }

    @Test
    void passwordsDoNotReachALog() {
        var code = NewPassword.generated();

        assertThat(code.toString()).doesNotContain(code.value());
    }
}
