package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.shared.Points;

/**
 * Two versions of a set beside each other.
 *
 * @param pairs every leaf of both, in the order of the version after; what was removed stands where it was
 * @param fields every field of both with its weight
 */
public record SetComparison(FrozenSet before, FrozenSet after, List<LeafPair> pairs, List<FieldShift> fields) {

    public SetComparison {
        pairs = List.copyOf(pairs);
        fields = List.copyOf(fields);
    }

    /**
     * @param chain the versions from the one before to the one after, each the successor of the one on its left or each
     *     its predecessor: rows know only the version that theirs was written from
     */
    static SetComparison along(List<StoredSets.Content> chain) {
        var first = chain.get(0);
        var last = chain.get(chain.size() - 1);
        boolean backwards = first.header().code().equals(last.header().code())
                && first.header().version() > last.header().version();
        var leaves = link(chain, 0, backwards, true);
        var fields = link(chain, 0, backwards, false);
        for (int i = 1; i + 1 < chain.size(); i++) {
            leaves = link(chain, i, backwards, true).after(leaves);
            fields = link(chain, i, backwards, false).after(fields);
        }
        var before = frozen(first);
        var after = frozen(last);
        return new SetComparison(
                before, after, pairs(before, after, leaves.codes()), shifts(before, after, fields.codes()));
    }

    private static Ancestry link(List<StoredSets.Content> chain, int place, boolean backwards, boolean leaves) {
        var left = chain.get(place);
        var right = chain.get(place + 1);
        var earlier = (backwards ? right : left).rows();
        var later = (backwards ? left : right).rows();
        if (left.header().id().equals(right.header().id())) {
            return Ancestry.ofItself(later);
        }
        var link = leaves ? Ancestry.ofLeaves(earlier, later) : Ancestry.ofFields(earlier, later);
        return backwards ? link.inverted() : link;
    }

    private static FrozenSet frozen(StoredSets.Content content) {
        var hash = ContentHash.of(content.header(), content.rows());
        return SetAssembly.of(content.header().id(), content.header(), hash, content.rows());
    }

    private static List<LeafPair> pairs(FrozenSet before, FrozenSet after, Map<String, String> beforeByAfter) {
        var old = before.leaves().stream().collect(Collectors.toMap(Leaf::code, Function.identity()));
        var pairs = new ArrayList<LeafPair>();
        var placeOfOld = new HashMap<String, LeafPair>();
        for (var leaf : after.leaves()) {
            var code = beforeByAfter.get(leaf.code());
            var pair = code == null ? LeafPair.added(leaf) : LeafPair.of(old.get(code), leaf);
            pair.before().ifPresent(known -> placeOfOld.put(known.code(), pair));
            pairs.add(pair);
        }
        LeafPair above = null;
        for (var leaf : before.leaves()) {
            var place = placeOfOld.get(leaf.code());
            if (place == null) {
                place = LeafPair.removed(leaf);
                pairs.add(above == null ? 0 : pairs.indexOf(above) + 1, place);
            }
            above = place;
        }
        return pairs;
    }

    private static List<FieldShift> shifts(FrozenSet before, FrozenSet after, Map<String, String> beforeByAfter) {
        var old = before.fields().stream().collect(Collectors.toMap(Node::code, Function.identity()));
        var shifts = new ArrayList<FieldShift>();
        var seen = new HashSet<String>();
        for (var field : after.fields()) {
            var was = old.get(beforeByAfter.getOrDefault(field.code(), ""));
            if (was != null) {
                seen.add(was.code());
            }
            shifts.add(new FieldShift(was, field, weight(before, was), weight(after, field)));
        }
        before.fields().stream()
                .filter(field -> !seen.contains(field.code()))
                .forEach(field -> shifts.add(new FieldShift(field, null, weight(before, field), Points.ZERO)));
        return shifts;
    }

    private static Points weight(FrozenSet set, Node field) {
        return field == null
                ? Points.ZERO
                : set.leavesOf(field.id()).stream().map(Leaf::maximum).reduce(Points.ZERO, Points::plus);
    }

    /** How many leaves changed in this way. */
    public int count(LeafChange change) {
        return (int) pairs.stream().filter(pair -> pair.has(change)).count();
    }

    public int count(Comparability comparability) {
        return (int) pairs.stream()
                .filter(pair -> pair.comparability() == comparability)
                .count();
    }

    /** Leaves that are in both versions and not the same. */
    public int changed() {
        return (int)
                pairs.stream().filter(pair -> pair.stays() && !pair.isSame()).count();
    }

    /** Leaves whose results stand beside each other in some way. */
    public int comparable() {
        return count(Comparability.FULL) + count(Comparability.PERCENT);
    }
}
