package vn.parindex.criteria;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.parindex.shell.WorkbookText;

/**
 * Text on its way into and out of a spreadsheet cell. What no text should hold (control characters, halves of a
 * character) is left out; line breaks become one kind; the rest survives.
 */
final class CellText {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\r\u000B\u000C\u0085\u2028\u2029]");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\n\t]]");

    private CellText() {}

    /** Stripped and in Unicode NFC. */
    static String of(String text) {
        var broken = BREAK.matcher(text).replaceAll("\n");
        var plain = NO_TEXT.matcher(broken).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).strip();
    }

    /** As it must stand in the file so that a spreadsheet shows exactly this text. */
    static String written(String text) {
        return WorkbookText.marked(of(text));
    }
}
