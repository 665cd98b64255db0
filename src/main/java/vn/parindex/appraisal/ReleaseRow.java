package vn.parindex.appraisal;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;

/**
 * How far one level of a cycle is, seen by whoever opens its provisional results.
 *
 * @param appraised agencies whose file every ministry has closed
 * @param underWay agencies whose file is not submitted or not appraised yet
 * @param held who held the results back, empty where each agency reads its own as soon as it is appraised
 * @param released who opened them
 */
public record ReleaseRow(
        AgencyKind kind,
        List<AgencyId> appraised,
        List<AgencyId> underWay,
        Optional<Signature> held,
        Optional<Signature> released) {

    /** Results are held back now. */
    public boolean waits() {
        return held.isPresent() && released.isEmpty();
    }
}
