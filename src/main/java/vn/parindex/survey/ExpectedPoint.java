package vn.parindex.survey;

import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.Node;
import vn.parindex.shared.Points;

/**
 * One leaf of one agency whose points come from a survey or a statistic.
 *
 * @param field the field of the set that the leaf belongs to
 * @param points what is in force; null while nothing was imported
 */
public record ExpectedPoint(AgencyRow agency, Node field, Leaf leaf, Points points) {

    public boolean isMissing() {
        return points == null;
    }
}
