package vn.parindex.criteria;

/** Stops the reading of one cell; the reader of the row makes it a {@link Fault} and goes on with the next cell. */
class FaultyCell extends RuntimeException {

    private final String column;
    private final String reason;
    private final transient Object[] arguments;

    FaultyCell(String column, String reason, Object... arguments) {
        super(column + ": " + reason);
        this.column = column;
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    String column() {
        return column;
    }

    String reason() {
        return reason;
    }

    Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
