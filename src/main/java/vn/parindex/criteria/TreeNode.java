package vn.parindex.criteria;

import java.util.Optional;

/** One row of a criteria set in tree order: a field, a criterion or a sub-criterion, with points when it is a leaf. */
record TreeNode(Node node, LeafScoring scoringOrNull, LeafGuide guide) {

    Optional<LeafScoring> scoring() {
        return Optional.ofNullable(scoringOrNull);
    }

    LeafId leafId() {
        return new LeafId(node.id().value());
    }
}
