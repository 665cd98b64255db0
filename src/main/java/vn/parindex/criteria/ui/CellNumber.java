package vn.parindex.criteria.ui;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.shell.NumberInput;

/** Numbers in cells have a point; on the screen they have the reader's decimal sign. Other text stays as it is. */
final class CellNumber {

    private static final Pattern CELL = Pattern.compile("-?\\d+\\.\\d+");

    private CellNumber() {}

    static String shown(String cell, Locale locale) {
        boolean comma = !Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return comma && CELL.matcher(cell).matches() ? cell.replace('.', ',') : cell;
    }

    /** What goes into the cell: a canonical number, or the text as typed when it is none. */
    static String cell(String typed, Locale locale) {
        var read = NumberInput.parse(typed, locale);
        return read.isValue() ? read.value().toPlainString() : typed == null ? "" : typed.strip();
    }
}
