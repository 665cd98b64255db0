package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.List;

/** Puts rows in tree order together into a frozen set. */
final class SetAssembly {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private NodeId field;
    private NodeId criterion;

    private SetAssembly() {}

    static FrozenSet of(SetId id, SetHeader header, String contentHash, List<TreeNode> rows) {
        var assembly = new SetAssembly();
        rows.forEach(assembly::add);
        return new FrozenSet(
                id,
                header,
                contentHash,
                assembly.nodes.stream()
                        .filter(node -> node.level() == NodeLevel.FIELD)
                        .toList(),
                assembly.nodes,
                assembly.leaves);
    }

    private void add(TreeNode row) {
        var node = row.node();
        switch (node.level()) {
            case FIELD -> field = node.id();
            case CRITERION -> criterion = node.id();
            case SUB_CRITERION -> {}
        }
        if (node.level() != NodeLevel.SUB_CRITERION) {
            nodes.add(node);
        }
        row.scoring().ifPresent(scoring -> leaves.add(leaf(row, scoring)));
    }

    private Leaf leaf(TreeNode row, LeafScoring scoring) {
        return new Leaf(
                row.leafId(),
                row.node().code(),
                row.node().name(),
                field,
                criterion,
                scoring,
                row.guide(),
                row.node().inChargeCode());
    }
}
