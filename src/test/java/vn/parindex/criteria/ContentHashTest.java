package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static String hash(SetReading reading) {
        assertThat(reading.errors()).isEmpty();
        return ContentHash.of(SetText.HEADER, reading.rows());
    }

    @Test
    void isTheSameForTheSameContentInAnotherLayout() {
        var text = SetText.small().toString().replace("\n\"1", "\n\n\"1").replace("\"3\"", "\" 3,0 \"");
        assertThat(hash(SetText.read(text.getBytes(StandardCharsets.UTF_8), "5")))
                .isEqualTo(hash(SetText.small().read("5")))
                .hasSize(64);
    }

    @Test
    void changesWithAnyWordOrPoint() {
        var original = SetText.small().toString();
        for (var change :
                new String[][] {{"Mục 1.1", "Mục 1,1"}, {"Not done", "Never done"}, {"| Đạt |", "| Xong |"}}) {
            var changed = original.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
            assertThat(hash(SetText.read(changed, "5")))
                    .isNotEqualTo(hash(SetText.small().read("5")));
        }
    }
}
