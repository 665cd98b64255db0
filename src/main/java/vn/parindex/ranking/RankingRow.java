package vn.parindex.ranking;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shared.Division;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * One line of a ranking.
 *
 * @param rank null for an agency that is assessed without being ranked
 * @param achieved exact sum of the points, equal to appraised, survey and outcome together
 * @param applicable maximum of the leaves that apply
 * @param total the points as shown: rescaled to the full maximum where the set says so
 * @param outOf what {@code total} is measured against
 */
public record RankingRow(
        AgencyRow agency,
        Integer rank,
        String group,
        Percentage index,
        Points appraised,
        Points survey,
        Points outcome,
        Points achieved,
        Points applicable,
        Points total,
        Points outOf,
        List<FieldScore> fields) {

    public RankingRow {
        fields = List.copyOf(fields);
    }

    /** The part of the index that these points make, in percent. */
    public BigDecimal share(Points points) {
        return Division.percent(points.value(), applicable.value());
    }
}
