package vn.parindex.shell;

/**
 * A cell of a spreadsheet that holds something.
 *
 * @param text as read: a number with a point as decimal sign and the digits that a spreadsheet shows, a date as
 *     2022-11-10, a boolean as true or false
 * @param formula whether a formula stands behind the value
 */
public record GridCell(Kind kind, String text, boolean formula) {

    public static final GridCell EMPTY = new GridCell(Kind.TEXT, "", false);

    /** What a spreadsheet can keep in a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    public boolean isBlank() {
        return text.isEmpty() && !formula;
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** What keeps the cell from being taken over: a translation key's last word, empty when nothing does. */
    public String refusal() {
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
