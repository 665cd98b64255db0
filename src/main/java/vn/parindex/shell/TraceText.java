package vn.parindex.shell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A line of a score's trace in the reader's manner: canonical numbers among its arguments are written as people do. */
public final class TraceText {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

    private TraceText() {}

    /**
     * @param key the translation key of the line
     * @param arguments symbols and canonical numbers (point as decimal sign, full precision)
     */
    public static String of(Locale locale, String key, List<String> arguments) {
        var format = PointsFormat.of(locale);
        return Texts.of(
                locale,
                key,
                arguments.stream()
                        .map(argument ->
                                NUMBER.matcher(argument).matches() ? format.number(new BigDecimal(argument)) : argument)
                        .toArray());
    }
}
