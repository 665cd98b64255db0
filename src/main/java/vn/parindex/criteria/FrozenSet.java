package vn.parindex.criteria;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;

/**
 * A published criteria set, immutable, as a cycle uses it.
 *
 * @param contentHash SHA-256 of all that the set says, hexadecimal
 * @param fields the fields in order
 * @param nodes fields and criteria in tree order
 * @param leaves the nodes that carry points, in tree order
 */
public record FrozenSet(
        SetId id, SetHeader header, String contentHash, List<Node> fields, List<Node> nodes, List<Leaf> leaves) {

    public FrozenSet {
        fields = List.copyOf(fields);
        nodes = List.copyOf(nodes);
        leaves = List.copyOf(leaves);
    }

    public String code() {
        return header.code();
    }

    public int version() {
        return header.version();
    }

    public AgencyKind kind() {
        return header.kind();
    }

    public LocalizedText name() {
        return header.name();
    }

    /** True when the content imitates an official set that was not at hand; screens say so. */
    public boolean reconstruction() {
        return header.reconstruction();
    }

    /** Whether the rest is rescaled to the full maximum when a leaf does not apply. */
    public boolean rescales() {
        return header.rescales();
    }

    /** @throws NotFoundException when the set has no such leaf */
    public Leaf leaf(LeafId leaf) {
        return leaves.stream()
                .filter(candidate -> candidate.id().equals(leaf))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("leaf " + leaf));
    }

    /** By its code in this set: {@code 3.2.1}. */
    public Optional<Leaf> leafByCode(String leafCode) {
        return leaves.stream().filter(leaf -> leaf.code().equals(leafCode)).findFirst();
    }

    /** @throws NotFoundException when the set has no such field or criterion */
    public Node node(NodeId node) {
        return nodes.stream()
                .filter(candidate -> candidate.id().equals(node))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("criterion " + node));
    }

    /** The leaves of one field, in tree order. */
    public List<Leaf> leavesOf(NodeId field) {
        return leaves.stream().filter(leaf -> leaf.fieldId().equals(field)).toList();
    }

    /** The sum of all leaves. */
    public Points maximum() {
        return leaves.stream().map(Leaf::maximum).reduce(Points.ZERO, Points::plus);
    }
}
