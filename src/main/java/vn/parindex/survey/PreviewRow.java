package vn.parindex.survey;

import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

/**
 * One line of a file that is ready to be imported.
 *
 * @param before the points in force until now; null where there are none
 */
public record PreviewRow(
        long line,
        AgencyId agency,
        LeafId leaf,
        String leafCode,
        Points points,
        Points maximum,
        Points before,
        String source) {

    /** True where points are in force already and would become others. */
    public boolean changes() {
        return before != null && !before.equals(points);
    }
}
