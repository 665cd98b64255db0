package vn.parindex.division.ui;

import java.util.function.BiPredicate;
import vn.parindex.criteria.Leaf;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.AssignmentState;
import vn.parindex.division.DivisionDetails;

/** What of the tree is shown. */
enum PartFilter {
    ALL((details, leaf) -> true),
    FREE((details, leaf) -> details.division().of(leaf).isEmpty()),
    HANDED_BACK((details, leaf) ->
            details.division().of(leaf).filter(row -> !row.inHand()).isPresent()),
    OVERDUE(DivisionDetails::overdue),
    WAITING((details, leaf) -> details.division()
            .of(leaf)
            .filter(AssignmentRow::inHand)
            .filter(row -> row.state() == AssignmentState.GIVEN)
            .isPresent());

    private final BiPredicate<DivisionDetails, Leaf> test;

    PartFilter(BiPredicate<DivisionDetails, Leaf> test) {
        this.test = test;
    }

    boolean shows(DivisionDetails details, Leaf leaf) {
        return test.test(details, leaf);
    }

    long count(DivisionDetails details) {
        return details.leaves().stream().filter(leaf -> shows(details, leaf)).count();
    }
}
