package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.parindex.shell.CountChips.Chip;

@ExtendWith(ScreenExtension.class)
class CountChipsTest {

    private final List<String> chosen = new ArrayList<>();
    private final CountChips chips = new CountChips("Lọc", chosen::add);
    private final ShownChips shown = new ShownChips(chips);

    @BeforeEach
    void show() {
        chips.show(
                List.of(new Chip("ALL", "Tất cả", 12, true), new Chip("WHOLE", "Cả kho", OptionalLong.empty(), false)));
    }

    @Test
    void showsACountWhereSomebodyCounts() {
        assertThat(shown.texts()).containsExactly("Tất cả", "Cả kho");
        assertThat(shown.count("ALL")).isEqualTo(12);
        assertThat(shown.isCounted("WHOLE")).isFalse();
    }

    @Test
    void pressesOneAndNoOther() {
        chips.press("WHOLE");
        assertThat(shown.isPressed("WHOLE")).isTrue();
        assertThat(shown.isPressed("ALL")).isFalse();
        assertThat(shown.count("ALL")).isEqualTo(12);
    }

    @Test
    void listensOnlyToChipsOnTheScreen() {
        shown.press("WHOLE");
        shown.press("SECRET");
        assertThat(chosen).containsExactly("WHOLE");
    }
}
