package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import vn.parindex.shell.Texts;

/** Whether what a rule says can be said to a reader, in both languages and with nothing left to fill in. */
final class TextsOfRules {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private TextsOfRules() {}

    static void hasText(TraceStep step) {
        hasText("scoring.trace." + step.key(), step.arguments());
    }

    static void hasText(String key, List<String> arguments) {
        for (var locale : LOCALES) {
            assertThat(Texts.has(locale, key)).as(key).isTrue();
            assertThat(Texts.of(locale, key, arguments.toArray())).as(key).doesNotContainPattern("\\{\\d");
        }
    }
}
