package vn.parindex.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/**
 * Every text of the house, merged from one bundle per module: {@code vaadin-i18n/<module>.properties} is Vietnamese,
 * {@code <module>_en.properties} English. Views, pages, the API and mail all read from here.
 *
 * <p>Placeholders are {@code {0}}; moments, days and figures in them are written as the reader writes them.
 * {@code {0|day|days}} picks a word by the number in argument 0. Apostrophes are plain.
 */
public final class Texts {

    /** The official language, and the one that is shown when nobody has chosen. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static final String ENGLISH_SUFFIX = "_en";

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?:\\|([^|{}]*)\\|([^|{}]*))?}");
    private static final Map<String, LocalizedText> DATA = new ConcurrentHashMap<>();
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private Texts() {}

    /** The text in the reader's language; a key without a text shows itself and is logged once. */
    public static String of(Locale locale, String key, Object... arguments) {
        var text = find(locale, key);
        if (text == null) {
            if (REPORTED.add(key)) {
                LOG.warn("No text for the key {}", key);
            }
            return key;
        }
        return fill(locale, text, arguments);
    }

    /** Whether there is a text of this key in the language. */
    public static boolean has(Locale locale, String key) {
        return find(locale, key) != null;
    }

    /** A name that is data, not text of the program: it is found like any other text, and comes before one. */
    public static void fromData(String key, LocalizedText text) {
        DATA.put(key, text);
    }

    static String find(Locale locale, String key) {
        var data = DATA.get(key);
        if (data != null) {
            return data.in(locale == null ? VIETNAMESE : locale);
        }
        return Shipped.BY_LANGUAGE
                .get(locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "vi")
                .get(key);
    }

    static String fill(Locale locale, String text, Object... arguments) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var index = Integer.parseInt(match.group(1));
            if (arguments == null || index >= arguments.length) {
                return Matcher.quoteReplacement(match.group());
            }
            var argument = arguments[index];
            var chosen = match.group(2) == null
                    ? written(locale, argument)
                    : isOne(argument) ? match.group(2) : match.group(3);
            return Matcher.quoteReplacement(chosen);
        });
    }

    /** Moments, days and figures as the reader writes them; whole numbers as they are, for they may be years. */
    private static String written(Locale locale, Object argument) {
        if (argument instanceof LocalDateTime moment) {
            return DateText.of(locale).dateTime(moment);
        }
        if (argument instanceof LocalDate day) {
            return DateText.of(locale).date(day);
        }
        if (argument instanceof Points points) {
            return PointsFormat.of(locale).full(points);
        }
        return argument instanceof BigDecimal figure
                ? PointsFormat.of(locale).number(figure)
                : Objects.toString(argument, PointsFormat.MISSING);
    }

    private static boolean isOne(Object argument) {
        return "1".equals(Objects.toString(argument));
    }

    /** Read once, when the first text is asked for. */
    private static final class Shipped {

        static final Map<String, Map<String, String>> BY_LANGUAGE = load();

        private static Map<String, Map<String, String>> load() {
            var texts = Map.<String, Map<String, String>>of("vi", new HashMap<>(), "en", new HashMap<>());
            try {
                for (var bundle :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                    var name = Objects.requireNonNull(bundle.getFilename());
                    var language = name.endsWith(ENGLISH_SUFFIX + ".properties") ? "en" : "vi";
                    read(bundle).forEach((key, text) -> texts.get(language).put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The texts of the application cannot be read", e);
            }
            return texts;
        }

        private static Properties read(Resource bundle) throws IOException {
            var properties = new Properties();
            try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        }
    }
}
