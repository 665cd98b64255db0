package vn.parindex.shell;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.shared.RefusedException;

/**
 * Reads a number that a person typed, with comma or point. The language says which one is the decimal sign; where the
 * text only makes sense the other way round it is read so, and the result says that it was a guess.
 */
public final class NumberInput {

    private static final int LONGEST = 40;
    private static final int WHOLE_DIGITS = 15;
    private static final int DECIMALS = 10;
    private static final Pattern SHAPE = Pattern.compile("[+-]?[0-9., ]*[0-9][0-9., ]*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");
    private static final String GROUPS = "[1-9]\\d{0,2}(?:S\\d{3})+";
    private static final char NONE = 0;

    private NumberInput() {}

    /**
     * What was understood.
     *
     * @param value null when there is a problem
     * @param problem null when there is a value
     * @param guessed the text was read against the custom of the language: show {@link #echo}
     */
    public record Result(BigDecimal value, NumberProblem problem, boolean guessed) {

        public boolean isValue() {
            return value != null;
        }

        /** "Hiểu là 98,45", to stand beside the field; empty when nothing had to be guessed. */
        public Optional<String> echo(Locale locale) {
            return guessed
                    ? Optional.of(Texts.of(
                            locale,
                            "shell.NumberInput.echo",
                            PointsFormat.of(locale).number(value)))
                    : Optional.empty();
        }

        private static Result problem(NumberProblem problem) {
            return new Result(null, problem, false);
        }
    }

    /**
     * The number, where there must be one.
     *
     * @param field to which the refusal is put
     * @throws RefusedException saying why the text is no number
     */
    public static BigDecimal require(String field, String text, Locale locale) {
        var typed = parse(text, locale);
        if (!typed.isValue()) {
            throw RefusedException.at(field, typed.problem().key());
        }
        return typed.value();
    }

    /** Never throws, whatever the text. */
    public static Result parse(String text, Locale locale) {
        if (text == null || SPACES.matcher(text).replaceAll("").isEmpty()) {
            return Result.problem(NumberProblem.BLANK);
        }
        if (text.length() > LONGEST) {
            return Result.problem(NumberProblem.TOO_LONG);
        }
        var typed = SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip()
                .replace('\u2212', '-');
        if (!SHAPE.matcher(typed).matches()) {
            return Result.problem(NumberProblem.NOT_A_NUMBER);
        }
        var signed = typed.charAt(0) == '-' || typed.charAt(0) == '+';
        var reading = read(signed ? typed.substring(1) : typed, decimalSign(locale));
        return reading == null ? Result.problem(NumberProblem.NOT_A_NUMBER) : limited(reading, typed.charAt(0) == '-');
    }

    private static char decimalSign(Locale locale) {
        return locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? '.' : ',';
    }

    private static Result limited(Reading reading, boolean negative) {
        if (reading.whole().length() > WHOLE_DIGITS) {
            return Result.problem(NumberProblem.TOO_LARGE);
        }
        if (reading.fraction().length() > DECIMALS) {
            return Result.problem(NumberProblem.TOO_PRECISE);
        }
        var value = new BigDecimal("0" + reading.whole() + "." + reading.fraction() + "0").stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
        return new Result(negative ? value.negate() : value, null, reading.guessed());
    }

    /** Digits before and after the decimal sign; null when the signs stand where no number has them. */
    private static Reading read(String digits, char decimal) {
        var grouping = decimal == ',' ? '.' : ',';
        var decimals = count(digits, decimal);
        var groupings = count(digits, grouping);
        if (decimals + groupings == 0) {
            return split(digits, NONE, ' ', false);
        }
        if (decimals > 0 && groupings > 0) {
            return digits.lastIndexOf(decimal) > digits.lastIndexOf(grouping)
                    ? split(digits, decimal, grouping, false)
                    : split(digits, grouping, decimal, true);
        }
        return decimals > 0
                ? onlyDecimalSigns(digits, decimal, decimals)
                : onlyGroupingSigns(digits, grouping, groupings);
    }

    private static Reading onlyDecimalSigns(String digits, char decimal, int signs) {
        // "412,386" in Vietnamese may come from somebody who groups with commas: read by the book, but say how.
        return signs > 1 ? split(digits, NONE, decimal, true) : split(digits, decimal, ' ', isGrouped(digits, decimal));
    }

    private static Reading onlyGroupingSigns(String digits, char grouping, int signs) {
        return signs > 1 || isGrouped(digits, grouping)
                ? split(digits, NONE, grouping, false)
                : split(digits, grouping, ' ', true);
    }

    private static Reading split(String digits, char decimal, char grouping, boolean guessed) {
        var at = decimal == NONE ? -1 : digits.indexOf(decimal);
        if (at >= 0 && digits.indexOf(decimal, at + 1) >= 0) {
            return null;
        }
        var whole = at < 0 ? digits : digits.substring(0, at);
        var fraction = at < 0 ? "" : digits.substring(at + 1);
        if (!fraction.chars().allMatch(NumberInput::isDigit)) {
            return null;
        }
        var plain = whole.chars().allMatch(NumberInput::isDigit);
        if (!plain && !isGrouped(whole, grouping)) {
            return null;
        }
        var unfinished = at >= 0 && fraction.isEmpty();
        var bySpaces = !plain && grouping == ' ';
        var bare = plain ? whole : whole.replace(String.valueOf(grouping), "");
        return new Reading(withoutLeadingZeros(bare), fraction, guessed || unfinished || bySpaces);
    }

    private static boolean isGrouped(String digits, char sign) {
        return digits.matches(GROUPS.replace("S", Pattern.quote(String.valueOf(sign))));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private static int count(String digits, char sign) {
        return (int) digits.chars().filter(character -> character == sign).count();
    }

    private static String withoutLeadingZeros(String digits) {
        return digits.replaceFirst("^0+", "");
    }

    private record Reading(String whole, String fraction, boolean guessed) {}
}
