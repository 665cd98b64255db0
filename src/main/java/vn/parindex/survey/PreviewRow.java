package vn.parindex.survey;

import java.math.BigDecimal;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

/**
 * One line of a file that is ready to be imported.
 *
 * @param value the survey's result that was converted into the points; null where points came as they are
 * @param before the points in force until now; null where there are none
 */
public record PreviewRow(
        long line,
        AgencyId agency,
        LeafId leaf,
        String leafCode,
        Points points,
        BigDecimal value,
        Points maximum,
        Points before,
        String source) {

    /** True where points are in force already and would become others. */
    public boolean changes() {
        return before != null && !before.equals(points);
    }
}
