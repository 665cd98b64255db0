package vn.parindex.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.shared.Points;

/** Which rows are leaves, and what they add up to; also of rows that are not faultless yet. */
final class AnnexSums {

    private static final String WHOLE = "";

    private final Set<String> above = new HashSet<>();
    private final Map<String, Points> sums = new HashMap<>();

    AnnexSums(List<SourceRow> rows) {
        rows.forEach(row -> above.add(above(row.get("code"))));
        rows.stream().filter(this::isLeaf).forEach(this::add);
    }

    private static String above(String code) {
        return code.contains(".") ? code.substring(0, code.lastIndexOf('.')) : WHOLE;
    }

    private void add(SourceRow row) {
        var points = CsvNumber.of(row.get("max_points")).map(Points::new).orElse(Points.ZERO);
        var code = row.get("code");
        while (!code.isEmpty()) {
            code = above(code);
            sums.merge(code, points, Points::plus);
        }
    }

    boolean isLeaf(SourceRow row) {
        return !row.get("level").equals("field") && !above.contains(row.get("code"));
    }

    Points below(String code) {
        return sums.getOrDefault(code, Points.ZERO);
    }

    Points total() {
        return below(WHOLE);
    }
}
