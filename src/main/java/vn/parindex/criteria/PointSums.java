package vn.parindex.criteria;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.shared.Points;

/**
 * What the points of a draft add up to, as far as its numbers can be read.
 *
 * @param total of all leaves
 * @param bySource of the leaves of each source
 * @param byRow of every row: its own points for a leaf, the sum below for others
 */
public record PointSums(Points total, Map<PointsSource, Points> bySource, Map<RowId, Points> byRow) {

    public PointSums {
        bySource = Map.copyOf(bySource);
        byRow = Map.copyOf(byRow);
    }

    static PointSums of(List<DraftRow> rows) {
        var bySource = new EnumMap<PointsSource, Points>(PointsSource.class);
        var byRow = new HashMap<RowId, Points>();
        var above = new DraftRow[NodeLevel.values().length];
        var total = Points.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            above[row.depth()] = row;
            byRow.putIfAbsent(row.id(), Points.ZERO);
            boolean leaf =
                    row.depth() > 0 && (i + 1 == rows.size() || rows.get(i + 1).depth() <= row.depth());
            var points =
                    leaf ? CsvNumber.of(row.get("max_points")).map(Points::new).orElse(Points.ZERO) : Points.ZERO;
            if (points.isZero()) {
                continue;
            }
            total = total.plus(points);
            LeafReader.source(row.get("source")).ifPresent(source -> bySource.merge(source, points, Points::plus));
            for (int depth = 0; depth <= row.depth(); depth++) {
                if (above[depth] != null) {
                    byRow.merge(above[depth].id(), points, Points::plus);
                }
            }
        }
        return new PointSums(total, bySource, byRow);
    }
}
