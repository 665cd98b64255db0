package vn.parindex.division.ui;

import java.util.List;
import java.util.Optional;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.division.AssignmentRow;
import vn.parindex.division.DivisionDetails;

/**
 * A line of the tree; its identity is its node.
 *
 * @param leaf null for a field or a criterion with sub-criteria
 * @param leaves at or under this line, as far as the filter shows them
 */
record PartRow(NodeId node, String code, String name, Leaf leaf, boolean field, List<Leaf> leaves) {

    boolean isLeaf() {
        return leaf != null;
    }

    /** What was given at this very line. */
    Optional<AssignmentRow> own(DivisionDetails details) {
        return details.division().at(node);
    }

    /** What holds here: given at this line or above it. */
    Optional<AssignmentRow> nearest(DivisionDetails details) {
        var own = own(details);
        if (own.isPresent() || field) {
            return own;
        }
        var first = leaves.get(0);
        return isLeaf()
                ? details.division().of(leaf)
                : details.division()
                        .at(first.criterionId())
                        .or(() -> details.division().at(first.fieldId()));
    }

    long given(DivisionDetails details) {
        return leaves.stream()
                .filter(leaf -> details.division()
                        .of(leaf)
                        .filter(AssignmentRow::inHand)
                        .isPresent())
                .count();
    }

    boolean overdue(DivisionDetails details) {
        return leaves.stream().anyMatch(details::overdue);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartRow row && row.node.equals(node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }
}
