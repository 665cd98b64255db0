package vn.parindex.shell;

import java.util.regex.Pattern;

/** Text as it must stand in a workbook. */
public final class WorkbookText {

    /** How a spreadsheet writes a character by its number; a text that looks so must be marked as a mere text. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private WorkbookText() {}

    /** So that a spreadsheet shows exactly this text. */
    public static String marked(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    }
}
