package vn.parindex.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each new session added to the heap, class by class, from two histograms of the virtual machine. */
final class Growth {

    private static final int COLUMNS = 4;

    private Growth() {}

    /** The classes that grew most, as "bytes, instances, class", both for each session. */
    static Stream<String> between(List<String> before, List<String> after, int sessions) {
        var had = rows(before);
        return rows(after).entrySet().stream()
                .map(row -> row.getValue().minus(row.getKey(), had.get(row.getKey())))
                .sorted(Comparator.comparingLong(Row::bytes).reversed())
                .map(row -> "%8.0f bytes %8.1f of %s"
                        .formatted((double) row.bytes() / sessions, (double) row.count() / sessions, row.name()));
    }

    private static Map<String, Row> rows(List<String> histogram) {
        return histogram.stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(cells -> cells.length >= COLUMNS && cells[0].endsWith(":"))
                .map(cells -> new Row(cells[3], Long.parseLong(cells[1]), Long.parseLong(cells[2])))
                .collect(Collectors.toMap(Row::name, row -> row, Row::plus));
    }

    private record Row(String name, long count, long bytes) {

        Row plus(Row other) {
            return new Row(name, count + other.count, bytes + other.bytes);
        }

        Row minus(String named, Row had) {
            return had == null ? this : new Row(named, count - had.count, bytes - had.bytes);
        }
    }
}
