package vn.parindex.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which row of a later version continues which row of an earlier one, by codes: the predecessor that its author named,
 * else the same code. One row continues at most one, and is continued by at most one; of several that name the same
 * predecessor, the one that kept its name is taken first, then the first in tree order.
 */
final class Ancestry {

    private final Map<String, String> earlierByLater;

    private Ancestry(Map<String, String> earlierByLater) {
        this.earlierByLater = Map.copyOf(earlierByLater);
    }

    /** Every row continues itself, whatever it was called before. */
    static Ancestry ofItself(List<TreeNode> rows) {
        return new Ancestry(rows.stream()
                .map(row -> row.node().code())
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /** Among the leaves. */
    static Ancestry ofLeaves(List<TreeNode> earlier, List<TreeNode> later) {
        return among(earlier, later, row -> row.scoring().isPresent());
    }

    /** Among the fields. */
    static Ancestry ofFields(List<TreeNode> earlier, List<TreeNode> later) {
        return among(earlier, later, row -> row.node().level() == NodeLevel.FIELD);
    }

    /** From here to what the earlier version itself continued. */
    Ancestry after(Ancestry before) {
        var composed = new HashMap<String, String>();
        earlierByLater.forEach((later, middle) -> {
            var earliest = before.earlierByLater.get(middle);
            if (earliest != null) {
                composed.put(later, earliest);
            }
        });
        return new Ancestry(composed);
    }

    /** Seen from the earlier version. */
    Ancestry inverted() {
        var inverted = new HashMap<String, String>();
        earlierByLater.forEach((later, earlier) -> inverted.put(earlier, later));
        return new Ancestry(inverted);
    }

    Map<String, String> codes() {
        return earlierByLater;
    }

    private static Ancestry among(List<TreeNode> earlier, List<TreeNode> later, Predicate<TreeNode> which) {
        var free = new HashMap<String, TreeNode>();
        earlier.stream().filter(which).forEach(row -> free.put(row.node().code(), row));
        var known = new HashSet<>(free.keySet());
        var found = new HashMap<String, String>();
        var rows = later.stream().filter(which).toList();
        rows.stream().filter(row -> keptName(row, free)).forEach(row -> take(row, named(row), free, found));
        rows.forEach(row -> take(row, named(row), free, found));
        rows.stream()
                .filter(row -> !known.contains(named(row)))
                .forEach(row -> take(row, row.node().code(), free, found));
        return new Ancestry(found);
    }

    private static void take(TreeNode row, String code, Map<String, TreeNode> free, Map<String, String> found) {
        if (!found.containsKey(row.node().code()) && free.remove(code) != null) {
            found.put(row.node().code(), code);
        }
    }

    private static boolean keptName(TreeNode row, Map<String, TreeNode> free) {
        var predecessor = free.get(named(row));
        return predecessor != null
                && FoldedText.same(
                        predecessor.node().name().vi(), row.node().name().vi());
    }

    private static String named(TreeNode row) {
        return row.predecessor().orElse("");
    }
}
