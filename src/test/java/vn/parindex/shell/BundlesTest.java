package vn.parindex.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Whoever switches the language misses nothing: every bundle says the same in both. */
class BundlesTest {

    private static final Pattern INDEX = Pattern.compile("\\{(\\d+)[|}]");
    private static final Pattern MESSAGE_FORMAT = Pattern.compile("\\{\\d+,");

    static Stream<String> bundles() throws IOException {
        return Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties"))
                .map(Resource::getFilename)
                .map(name -> name.replace(Texts.ENGLISH_SUFFIX, "").replace(".properties", ""))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void sayTheSameInBothLanguages(String module) throws IOException {
        var vietnamese = read(module);
        var english = read(module + Texts.ENGLISH_SUFFIX);

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(vietnamese.keySet()));
        vietnamese.forEach((key, text) -> assertThat(indexes(english.get(key)))
                .describedAs("placeholders of %s", key)
                .isEqualTo(indexes(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveNoEmptyTextAndKeepToTheirModule(String module) throws IOException {
        // A large module may split its bundle: "selfassessment-desk" belongs to "selfassessment".
        var owner = module.split("-")[0];
        for (var name : new String[] {module, module + Texts.ENGLISH_SUFFIX}) {
            assertThat(read(name)).allSatisfy((key, text) -> {
                assertThat(key).startsWith(owner + ".");
                assertThat(text).describedAs(key).isNotBlank();
                assertThat(MESSAGE_FORMAT.matcher(text).find())
                        .describedAs("%s uses {0}, not MessageFormat", key)
                        .isFalse();
            });
        }
    }

    @Test
    void neverSayTheSameThingTwice() throws IOException {
        var seen = new HashMap<String, String>();
        for (var module : bundles().toList()) {
            for (var key : read(module).keySet()) {
                assertThat(seen.put(key, module))
                        .describedAs("%s is in two bundles", key)
                        .isNull();
            }
        }
    }

    private static TreeSet<String> indexes(String text) {
        var found = new TreeSet<String>();
        INDEX.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Map<String, String> read(String name) throws IOException {
        var properties = new RepeatedKeys();
        var bundle = BundlesTest.class.getResourceAsStream("/vaadin-i18n/" + name + ".properties");
        assertThat(bundle).describedAs("bundle %s", name).isNotNull();
        try (var reader = new InputStreamReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var texts = new HashMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** A key that is written twice would silently lose its first text. */
    private static final class RepeatedKeys extends Properties {

        @Override
        public synchronized Object put(Object key, Object value) {
            assertThat(containsKey(key)).describedAs("%s is written twice", key).isFalse();
            return super.put(key, value);
        }
    }
}
