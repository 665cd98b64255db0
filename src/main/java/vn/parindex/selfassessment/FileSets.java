package vn.parindex.selfassessment;

import java.util.List;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;

/** What of a frozen set lies in a file. */
final class FileSets {

    private FileSets() {}

    /** The leaves that an agency scores itself; all others get their points elsewhere. */
    static List<Leaf> selfScored(FrozenSet set) {
        return set.leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.APPRAISED)
                .toList();
    }
}
