package vn.parindex.survey;

import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.shared.Points;

/**
 * One leaf of one agency whose points come from a survey or a statistic.
 *
 * @param points what is in force; null while nothing was imported
 */
public record ExpectedPoint(AgencyRow agency, Leaf leaf, Points points) {

    public boolean isMissing() {
        return points == null;
    }
}
