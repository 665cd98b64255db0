package vn.parindex.appraisal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One leaf over all agencies on the reader's desk, in the directory's order. */
public record FindingGrid(List<FindingRow> rows) {

    public FindingGrid {
        rows = List.copyOf(rows);
    }

    /** The rows under one chip. */
    public List<FindingRow> rows(FindingFilter filter) {
        return rows.stream().filter(filter::takes).toList();
    }

    /** How many rows each chip has. */
    public Map<FindingFilter, Integer> counts() {
        var counts = new EnumMap<FindingFilter, Integer>(FindingFilter.class);
        Arrays.stream(FindingFilter.values())
                .forEach(filter -> counts.put(filter, rows(filter).size()));
        return counts;
    }

    /** How many are decided. */
    public int decided() {
        return rows.size() - rows(FindingFilter.UNDECIDED).size();
    }

    /** Undecided and without doubts: offered to be kept at once. */
    public List<FindingRow> clear() {
        return rows.stream().filter(FindingRow::isClear).toList();
    }
}
