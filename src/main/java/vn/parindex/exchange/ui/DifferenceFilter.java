package vn.parindex.exchange.ui;

import java.util.function.Predicate;
import vn.parindex.exchange.LeafDifference;
import vn.parindex.exchange.MergeKind;

/** Which leaves of a comparison are shown. */
enum DifferenceFilter {
    ALL(leaf -> true),
    CONFLICTS(leaf -> !leaf.conflicts().isEmpty()),
    WORKBOOK(leaf -> leaf.takeable().stream().anyMatch(field -> !field.conflict())),
    REFUSED(LeafDifference::holdsRefused),
    SYSTEM(leaf -> leaf.fields().stream()
            .anyMatch(field -> field.kind() == MergeKind.ONLY_SYSTEM || field.kind() == MergeKind.SAME));

    private final Predicate<LeafDifference> shown;

    DifferenceFilter(Predicate<LeafDifference> shown) {
        this.shown = shown;
    }

    boolean shows(LeafDifference leaf) {
        return shown.test(leaf);
    }
}
