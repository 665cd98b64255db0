package vn.parindex.ranking;

import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Leaf;

/**
 * A leaf that has no points yet, with the agencies that wait for them.
 *
 * @param leaf null where no leaf at all applies to the agencies, so that they have no index
 */
public record MissingPoints(AgencyKind kind, Leaf leaf, List<AgencyId> agencies) {

    public MissingPoints {
        agencies = List.copyOf(agencies);
    }
}
