package vn.parindex.survey;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.LeafId;
import vn.parindex.shared.Points;

/** What a cycle expects from an import, loaded once before its lines are checked. */
record Expectation(
        Map<String, AgencyRow> directory,
        Map<AgencyId, FrozenSet> setOfAgency,
        Set<String> leafCodes,
        Map<AgencyId, Map<LeafId, Points>> inForce) {

    Optional<AgencyRow> agency(String code) {
        return Optional.ofNullable(directory.get(code));
    }

    /** Empty when the agency is not assessed in the cycle. */
    Optional<FrozenSet> setOf(AgencyId agency) {
        return Optional.ofNullable(setOfAgency.get(agency));
    }

    /** True for a code that some set of the cycle has. */
    boolean knowsLeaf(String code) {
        return leafCodes.contains(code);
    }

    Points inForce(AgencyId agency, LeafId leaf) {
        return inForce.getOrDefault(agency, Map.of()).get(leaf);
    }
}
