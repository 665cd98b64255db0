package vn.parindex.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.parindex.shell.Texts;

/** The form of the sheet that people fill in: its columns, and the names of the sheets. */
final class OfflineSheet {

    /** The sheet that only the program reads. */
    static final String BASE = "_parindex";

    /** The sheet of the options that cells offer. */
    static final String OPTIONS = "_phuong_an";

    /** Stands over the column by which the program finds its cells again. */
    static final String KEY_TITLE = "parindex";

    private static final char PART = '|';

    private OfflineSheet() {}

    /** In the order of the sheet; each with its width in characters. */
    enum Column {
        CODE(9),
        NAME(38),
        MAXIMUM(8),
        RULE(34),
        LABEL(26),
        VALUE(42),
        UNIT(10),
        POINTS(9),
        EVIDENCE(32),
        KEY(10);

        private final int width;

        Column(int width) {
            this.width = width;
        }

        int width() {
            return width;
        }

        int index() {
            return ordinal();
        }

        String title(Locale locale) {
            return this == KEY ? KEY_TITLE : Texts.of(locale, "exchange.column." + name());
        }
    }

    /** All titles in one language. */
    static List<String> titles(Locale locale) {
        return Arrays.stream(Column.values())
                .map(column -> column.title(locale))
                .toList();
    }

    /** By which a cell to fill in is found again, wherever its row was moved to. */
    static String key(String code, String field) {
        return code + PART + field;
    }
}
