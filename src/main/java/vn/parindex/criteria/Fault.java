package vn.parindex.criteria;

import java.util.List;
import java.util.Objects;

/**
 * Something wrong in a criteria set file, at its place.
 *
 * @param line line of the file on which the row begins; 0 when the fault concerns the file as a whole
 * @param column name of the column; empty when the fault concerns the row as a whole
 * @param key translation key of what is wrong and what to do
 */
public record Fault(int line, String column, String key, List<String> arguments) {

    public Fault {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "line " + line + " " + column + ": " + key + arguments;
    }
}
