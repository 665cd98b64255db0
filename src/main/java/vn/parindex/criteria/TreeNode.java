package vn.parindex.criteria;

import java.util.Optional;

/** One row of a criteria set in tree order: a field, a criterion or a sub-criterion, with points when it is a leaf. */
record TreeNode(Node node, LeafScoring scoringOrNull, LeafGuide guide, String predecessorOrNull) {

    Optional<LeafScoring> scoring() {
        return Optional.ofNullable(scoringOrNull);
    }

    /** The code that the row had in the version before; empty when it is new or nobody said. */
    Optional<String> predecessor() {
        return Optional.ofNullable(predecessorOrNull);
    }

    LeafId leafId() {
        return new LeafId(node.id().value());
    }
}
