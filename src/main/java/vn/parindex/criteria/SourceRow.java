package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import vn.parindex.shared.LocalizedText;

/** One row of the file: where it begins and its cells by column, stripped and in Unicode NFC. */
record SourceRow(int line, Map<String, String> cells) {

    SourceRow {
        cells = Map.copyOf(cells);
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank(String column) {
        return get(column).isEmpty();
    }

    /** The lines of a cell that holds a list, without blank ones. */
    List<String> lines(String column) {
        return get(column)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A pair of columns {@code x_vi}, {@code x_en}. */
    LocalizedText text(String column) {
        return new LocalizedText(get(column + "_vi"), get(column + "_en"));
    }
}
