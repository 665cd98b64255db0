package vn.parindex.division;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.NodeId;

/** The parts into which a file can be divided: every node of its set with a leaf that the agency scores. */
final class SetParts {

    private final List<Leaf> leaves;

    SetParts(FrozenSet set, Set<LeafId> scored) {
        leaves =
                set.leaves().stream().filter(leaf -> scored.contains(leaf.id())).toList();
    }

    static NodeId node(Leaf leaf) {
        return new NodeId(leaf.id().value());
    }

    /** From the leaf up to its field. */
    static Stream<NodeId> way(Leaf leaf) {
        return Stream.of(node(leaf), leaf.criterionId(), leaf.fieldId()).distinct();
    }

    List<Leaf> leaves() {
        return leaves;
    }

    boolean has(NodeId node) {
        return leaves.stream().anyMatch(leaf -> way(leaf).anyMatch(node::equals));
    }

    List<Leaf> under(NodeId node) {
        return leaves.stream().filter(leaf -> way(leaf).anyMatch(node::equals)).toList();
    }

    /** Without those of which a node above is there as well. */
    List<NodeId> topmost(Collection<NodeId> nodes) {
        return nodes.stream()
                .distinct()
                .filter(node -> nodes.stream().noneMatch(other -> isBelow(node, other)))
                .toList();
    }

    boolean isBelow(NodeId node, NodeId other) {
        return above(node).anyMatch(other::equals);
    }

    /** What covers the node, the nearest first: itself, its criterion, its field. */
    Stream<NodeId> upFrom(NodeId node) {
        return Stream.concat(Stream.of(node), above(node));
    }

    private Stream<NodeId> above(NodeId node) {
        Optional<Leaf> one =
                leaves.stream().filter(leaf -> way(leaf).anyMatch(node::equals)).findFirst();
        return one.stream()
                .flatMap(leaf -> way(leaf).dropWhile(step -> !step.equals(node)).skip(1));
    }
}
