package vn.parindex.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The marks that the Law on Protection of State Secrets (2018) puts on papers: Mật, Tối mật, Tuyệt mật. "Mật" is also
 * half of everyday words (bảo mật, mật khẩu, mật độ, bí mật), so alone it only counts where it stands as a mark.
 */
final class SecrecyMark {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String HIGH = "(tuyệt|tối)[\\s_.-]+mật";

    /** Two words that mean nothing else. */
    private static final Pattern HIGH_WORDS = Pattern.compile("(?<![\\p{L}])" + HIGH + "(?![\\p{L}])", FLAGS);

    private static final List<Pattern> IN_NAMES = List.of(
            HIGH_WORDS,
            Pattern.compile("(?<![\\p{L}])tuyet[\\s_.-]+mat(?![\\p{L}])", FLAGS),
            Pattern.compile("[(\\[]\\s*((tuyệt|tối|tuyet|toi)[\\s_.-]+)?(mật|mat)\\s*[)\\]]", FLAGS),
            Pattern.compile("độ\\s+mật\\s*[:=-]?\\s*((tuyệt|tối)\\s+)?mật(?![\\p{L}])", FLAGS),
            Pattern.compile("^\\s*(mật)\\s*[_.–-]", FLAGS),
            Pattern.compile("[_.–-]\\s*(mật)\\s*(\\.\\p{Alnum}{1,5})?$", FLAGS));

    private static final String DEGREE = "((TUYỆT|TỐI)\\s+)?MẬT";

    /** Letters of a stamp stand apart. */
    private static final String SPACED = "((T\\s*U\\s*Y\\s*Ệ\\s*T|T\\s*Ố\\s*I)\\s+)?M\\s*Ậ\\s*T";

    /** The line before ends in a word of which this is the other half: "… BẢO", "… BÍ". */
    private static final String NOT_HALF = "(?<!(BẢO|BÍ|CƠ)\\s{1,5})";

    /**
     * On a page a mark is a stamp: in capitals, a line of its own, after the number, or left of place and date, where a
     * reader of PDF files puts them on one line; or a line that names the degree.
     */
    private static final List<Pattern> ON_PAGES = List.of(
            Pattern.compile("(?m)" + NOT_HALF + "^[\\s\\p{Punct}]*" + SPACED + "[\\s\\p{Punct}]*$"),
            Pattern.compile("(?m)^[\\s\\p{Punct}]*(TUYỆT|TỐI)\\s+MẬT(?!\\p{L})"),
            Pattern.compile("(?m)^\\s*Số\\s*:.{0,40}\\s" + DEGREE + "[ \\t\\p{Punct}]*$"),
            Pattern.compile("(?m)^[ \\t\\p{Punct}]*" + DEGREE + "\\s+\\p{Lu}[\\p{L} .-]{1,40},\\s*ngày\\s+\\d"),
            Pattern.compile("(?m)^\\s*(mức\\s+)?độ\\s+mật\\s*[:=-]\\s*((tuyệt|tối)\\s+)?mật(?!\\p{L})", FLAGS));

    private SecrecyMark() {}

    /** The mark in a file name, a number or a title, as it is written there. */
    static Optional<String> inName(String name) {
        return first(IN_NAMES, name);
    }

    /** The mark on a page, as it is written there. */
    static Optional<String> onPage(String text) {
        return first(ON_PAGES, text);
    }

    private static Optional<String> first(List<Pattern> patterns, String text) {
        if (text == null) {
            return Optional.empty();
        }
        for (var pattern : patterns) {
            var found = pattern.matcher(text);
            if (found.find()) {
                return Optional.of(found.group().strip());
            }
        }
        return Optional.empty();
    }
}
