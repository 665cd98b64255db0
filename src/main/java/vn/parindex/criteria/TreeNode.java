package vn.parindex.criteria;

import java.util.Optional;
import vn.parindex.shared.LocalizedText;

/** One row of a criteria set in tree order: a field, a criterion or a sub-criterion, with points when it is a leaf. */
record TreeNode(Node node, LeafScoring scoringOrNull, LocalizedText evidence, LocalizedText guidance) {

    Optional<LeafScoring> scoring() {
        return Optional.ofNullable(scoringOrNull);
    }

    LeafId leafId() {
        return new LeafId(node.id().value());
    }
}
