package vn.parindex.ranking;

import java.util.List;
import vn.parindex.criteria.Leaf;

/**
 * What the scores of one agency come to.
 *
 * @param missing the leaves that still hold up the index: no score in force, or one without points; in tree order
 * @param applies whether anything of the set applies to the agency: otherwise there is no index
 * @param index null while a score is missing and where nothing applies
 */
record Tally(List<Leaf> missing, boolean applies, AgencyIndex index) {

    Tally {
        missing = List.copyOf(missing);
    }

    /** Whether there is an index. */
    boolean complete() {
        return index != null;
    }

    /** @throws IllegalStateException when a score is missing or nothing applies: the caller asks first */
    AgencyIndex required() {
        if (!complete()) {
            throw new IllegalStateException("No index of an incomplete file, missing " + missing.size());
        }
        return index;
    }
}
