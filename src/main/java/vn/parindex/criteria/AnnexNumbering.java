package vn.parindex.criteria;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.shell.GridCell;

/**
 * How an annex numbers its rows: 1, 1.1, 1.1.1 throughout, or fields in roman numbers and below them either 1 and 1.1
 * counted anew, or 1.1 and 1.1.1 with the field's number before. All become codes of the first kind.
 */
final class AnnexNumbering {

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}");
    private static final Pattern NUMBER = Pattern.compile("([IVXLC]{1,7}|\\d{1,4})(\\.\\d{1,4}){0,5}");
    private static final Pattern LEADING =
            Pattern.compile("((?:[IVXLC]{1,7}|\\d{1,4})(?:\\.\\d{1,4}){0,5})[.):]*\\s+(\\S.*)", Pattern.DOTALL);
    private static final Pattern BULLET = Pattern.compile("[-+*•–—·▪]+|[a-zđ][.)]?|[ivx]{1,5}[.)]?");
    private static final Pattern WORDS = Pattern.compile(
            "^(lĩnh vực|tiêu chí thành phần|tiêu chí|tctp|tc)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
    private static final int TEN = 10;
    private static final int LONGEST = 60;

    private final boolean roman;
    private final boolean countedAnew;
    private final Map<String, Integer> lastBelow = new HashMap<>();
    private String field = "";

    /** @param numbers all that the column of numbers holds */
    AnnexNumbering(List<String> numbers) {
        var known = numbers.stream()
                .map(AnnexNumbering::trimmed)
                .filter(AnnexNumbering::isNumber)
                .toList();
        roman = known.stream().anyMatch(number -> ROMAN.matcher(number).matches());
        countedAnew = roman && known.stream().anyMatch(number -> number.matches("\\d+"));
    }

    private static String trimmed(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        var bare = WORDS.matcher(text.strip()).replaceFirst("");
        return bare.replaceAll("\\s*\\.\\s*", ".").replaceAll("[.):]+$", "").strip();
    }

    private static boolean isNumber(String trimmed) {
        return NUMBER.matcher(trimmed).matches();
    }

    /** Whether the text stands before a line that is no row of its own. */
    static boolean isBullet(String text) {
        return text.isEmpty() || BULLET.matcher(text).matches();
    }

    /** A number and the words behind it, for a row that has both in one merged cell. */
    static Optional<String[]> split(String text) {
        var written = LEADING.matcher(text);
        return written.matches() ? Optional.of(new String[] {written.group(1), written.group(2)}) : Optional.empty();
    }

    /** The code of the row, empty when the text is no number. Rows are asked for in their order. */
    Optional<String> code(GridCell cell) {
        var text = trimmed(cell.text());
        if (!isNumber(text)) {
            return Optional.empty();
        }
        var parts = Arrays.stream(text.split("\\.")).map(AnnexNumbering::plain).toList();
        var code = countedAnew && !ROMAN.matcher(text.split("\\.")[0]).matches() && !field.isEmpty()
                ? field + "." + String.join(".", parts)
                : String.join(".", parts);
        return Optional.of(counted(cell.isNumber() ? restored(code) : code));
    }

    private static String plain(String part) {
        return ROMAN.matcher(part).matches() ? String.valueOf(value(part)) : part.replaceFirst("^0+(?=.)", "");
    }

    private static int value(String numeral) {
        int sum = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = DIGITS.get(numeral.charAt(i));
            boolean before = i + 1 < numeral.length() && DIGITS.get(numeral.charAt(i + 1)) > digit;
            sum += before ? -digit : digit;
        }
        return sum;
    }

    /** Typed as a number, 1.10 has become 1.1: after 1.9 it is 1.10 again. */
    private String restored(String code) {
        int dot = code.lastIndexOf('.');
        var last = dot < 0 ? null : lastBelow.get(code.substring(0, dot));
        if (last == null || (last + 1) % TEN != 0) {
            return code;
        }
        var shortened = String.valueOf(last + 1).replaceFirst("0+$", "");
        return code.substring(dot + 1).equals(shortened) ? code.substring(0, dot + 1) + (last + 1) : code;
    }

    private String counted(String code) {
        int dot = code.lastIndexOf('.');
        if (dot < 0) {
            field = code;
        } else {
            lastBelow.put(code.substring(0, dot), Integer.valueOf(code.substring(dot + 1)));
        }
        return code;
    }
}
