package vn.parindex.criteria;

/**
 * A cell of a spreadsheet that holds something.
 *
 * @param text as read: a number with a point as decimal sign, a date as 2022-11-10, a boolean as true or false
 * @param formula whether a formula stands behind the value
 */
record GridCell(Kind kind, String text, boolean formula) {

    static final GridCell EMPTY = new GridCell(Kind.TEXT, "", false);

    /** What a spreadsheet can keep in a cell. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    boolean isBlank() {
        return text.isEmpty() && !formula;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** What keeps the cell from being taken over: a translation key's last word, empty when nothing does. */
    String refusal() {
        if (formula) {
            return "formulaCell";
        }
        return switch (kind) {
            case TEXT, NUMBER -> "";
            case DATE -> "dateCell";
            case BOOLEAN -> "booleanCell";
            case ERROR -> "errorCell";
        };
    }
}
