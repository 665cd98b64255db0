package vn.parindex.criteria;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong in a criteria set, at its place.
 *
 * @param severity whether it keeps the set from being published
 * @param line number of the row, as its source counts (a file's line, a draft's row); 0 for the set as a whole
 * @param column name of the column; empty when the fault concerns the row as a whole
 * @param key translation key of what is wrong and what to do
 */
public record Fault(Severity severity, int line, String column, String key, List<String> arguments) {

    /** How much a fault matters. */
    public enum Severity {
        /** The set cannot be published. */
        ERROR,
        /** The set works, but two people could read it differently. */
        NOTE
    }

    public Fault {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return "line " + line + " " + column + ": " + key + arguments;
    }
}
