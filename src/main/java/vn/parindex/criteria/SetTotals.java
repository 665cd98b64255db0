package vn.parindex.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.shared.Points;

/** Checks that points add up: the whole file against its total, and every sum written on a field or criterion. */
final class SetTotals {

    private static final String MAX_POINTS = "max_points";
    private static final List<String> COUNTED = List.of(MAX_POINTS, "source", "code", "level", "");

    private SetTotals() {}

    /** Only when every row and number could be read; else a wrong sum would be a second message for the same fault. */
    static void check(List<OutlineRow> outline, Points total, Faults faults) {
        if (!COUNTED.stream().allMatch(faults::noneIn)) {
            return;
        }
        var sums = sums(outline);
        var found = sums.getOrDefault("", Points.ZERO);
        if (!found.equals(total)) {
            faults.add(0, MAX_POINTS, "total", found, total);
        }
        outline.stream()
                .filter(row -> !row.leaf() && !row.source().isBlank(MAX_POINTS))
                .forEach(row -> checkSum(row, sums.getOrDefault(row.code(), Points.ZERO), faults));
    }

    private static Map<String, Points> sums(List<OutlineRow> outline) {
        var sums = new HashMap<String, Points>();
        for (var row : outline) {
            if (row.leaf()) {
                var points = CsvNumber.of(row.source().get(MAX_POINTS))
                        .map(Points::new)
                        .orElse(Points.ZERO);
                for (var above = row.code(); !above.isEmpty(); above = above(above)) {
                    sums.merge(above(above), points, Points::plus);
                }
            }
        }
        return sums;
    }

    private static String above(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : "";
    }

    private static void checkSum(OutlineRow row, Points sum, Faults faults) {
        var written = row.source().get(MAX_POINTS);
        if (CsvNumber.of(written).map(Points::new).filter(sum::equals).isEmpty()) {
            faults.add(row.source().line(), MAX_POINTS, "sum", row.code(), written, sum);
        }
    }
}
