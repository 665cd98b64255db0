package vn.parindex.ranking;

import java.util.List;
import java.util.Map;
import vn.parindex.criteria.PointsSource;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** The index of one agency and what it is made of: exact sums, one quotient. */
record AgencyIndex(
        Map<PointsSource, Points> bySource,
        Points achieved,
        Points applicable,
        Percentage index,
        List<FieldScore> fields) {

    Points from(PointsSource source) {
        return bySource.getOrDefault(source, Points.ZERO);
    }
}
