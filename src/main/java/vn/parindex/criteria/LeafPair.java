package vn.parindex.criteria;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.parindex.shared.Points;

/**
 * A leaf before and after, and what lies between.
 *
 * @param beforeOrNull null for a leaf that was added
 * @param afterOrNull null for a leaf that was removed
 * @param changes empty when nothing changed
 */
public record LeafPair(Leaf beforeOrNull, Leaf afterOrNull, Set<LeafChange> changes, Comparability comparability) {

    public LeafPair {
        changes = Set.copyOf(changes);
    }

    static LeafPair added(Leaf leaf) {
        return new LeafPair(null, leaf, Set.of(LeafChange.ADDED), Comparability.NONE);
    }

    static LeafPair removed(Leaf leaf) {
        return new LeafPair(leaf, null, Set.of(LeafChange.REMOVED), Comparability.NONE);
    }

    static LeafPair of(Leaf before, Leaf after) {
        var old = RuleShape.of(before.maximum(), before.rule());
        var now = RuleShape.of(after.maximum(), after.rule());
        boolean sameMaximum = before.maximum().equals(after.maximum());
        boolean sameShares = now.givesSameShares(old);
        boolean samePolicy = before.scoring().notApplicable() == after.scoring().notApplicable();
        boolean reruled = !samePolicy || !sameShares && !now.givesSamePoints(old);
        var changes = EnumSet.noneOf(LeafChange.class);
        mark(
                changes,
                LeafChange.RENAMED,
                !FoldedText.same(before.name().vi(), after.name().vi()));
        mark(changes, LeafChange.MOVED, !before.code().equals(after.code()));
        mark(changes, LeafChange.REWEIGHTED, !sameMaximum);
        mark(changes, LeafChange.RERULED, reruled);
        mark(changes, LeafChange.SOURCE_CHANGED, before.source() != after.source());
        boolean comparable = !reruled && before.source() == after.source() && sameShares;
        var across = sameMaximum ? Comparability.FULL : Comparability.PERCENT;
        return new LeafPair(before, after, changes, comparable ? across : Comparability.NONE);
    }

    private static void mark(Set<LeafChange> changes, LeafChange change, boolean happened) {
        if (happened) {
            changes.add(change);
        }
    }

    public Optional<Leaf> before() {
        return Optional.ofNullable(beforeOrNull);
    }

    public Optional<Leaf> after() {
        return Optional.ofNullable(afterOrNull);
    }

    /** The leaf as it is now, or as it was last. */
    public Leaf leaf() {
        return afterOrNull == null ? beforeOrNull : afterOrNull;
    }

    public Points maximumBefore() {
        return beforeOrNull == null ? Points.ZERO : beforeOrNull.maximum();
    }

    public Points maximumAfter() {
        return afterOrNull == null ? Points.ZERO : afterOrNull.maximum();
    }

    /** Nothing changed. */
    public boolean isSame() {
        return changes.isEmpty();
    }

    public boolean has(LeafChange change) {
        return changes.contains(change);
    }

    /** It is in both versions. */
    public boolean stays() {
        return beforeOrNull != null && afterOrNull != null;
    }
}
