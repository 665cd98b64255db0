package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;

/**
 * The rows of a draft as a tree that can be rearranged. A row's children follow it, one level deeper. Codes follow
 * the place: a part that is a number is counted anew, any other part (3.A) stays with its row.
 */
final class DraftTree {

    private static final List<String> LEVELS = List.of("field", "criterion", "sub-criterion");

    private final List<DraftRow> rows;

    DraftTree(List<DraftRow> rows) {
        this.rows = new ArrayList<>(rows);
    }

    List<DraftRow> rows() {
        return List.copyOf(rows);
    }

    /** @throws NotFoundException when the draft has no such row */
    int indexOf(RowId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NotFoundException("row " + id);
    }

    /** The row and all below it. */
    List<DraftRow> branch(int from) {
        return List.copyOf(rows.subList(from, endOf(from)));
    }

    private int endOf(int from) {
        int end = from + 1;
        while (end < rows.size() && rows.get(end).depth() > rows.get(from).depth()) {
            end++;
        }
        return end;
    }

    /**
     * Adds an empty row.
     *
     * @param beside the row it is added to, null for a field at the end
     */
    DraftRow add(RowId beside, DraftPlace place) {
        int at = beside == null ? rows.size() : spot(indexOf(beside), place);
        int depth = beside == null ? 0 : depth(rows.get(indexOf(beside)), place);
        checkDepth(depth);
        var added = DraftRow.of(Map.of("level", LEVELS.get(depth)));
        rows.add(at, added);
        renumber();
        return rows.get(at);
    }

    /** Takes the row and all below it out. */
    List<DraftRow> remove(RowId id) {
        int from = indexOf(id);
        var branch = branch(from);
        rows.subList(from, from + branch.size()).clear();
        renumber();
        return branch;
    }

    /** Puts rows back where they were taken from, or at the end when the draft has become shorter. */
    void putBack(int position, List<DraftRow> branch) {
        rows.addAll(Math.min(position, rows.size()), branch);
        renumber();
    }

    /**
     * Moves the row with all below it; levels follow the new place.
     *
     * @throws RefusedException when it would land below itself or deeper than a sub-criterion
     */
    void move(RowId id, RowId target, DraftPlace place) {
        int from = indexOf(id);
        var branch = branch(from);
        if (branch.stream().anyMatch(row -> row.id().equals(target))) {
            throw new RefusedException(
                    "criteria.refusal.belowItself", rows.get(from).code());
        }
        int shift = depth(rows.get(indexOf(target)), place) - branch.get(0).depth();
        branch.forEach(row -> checkDepth(row.depth() + shift));
        rows.subList(from, from + branch.size()).clear();
        rows.addAll(
                spot(indexOf(target), place),
                branch.stream()
                        .map(row -> row.with(Map.of("level", LEVELS.get(row.depth() + shift))))
                        .toList());
        renumber();
    }

    private int spot(int target, DraftPlace place) {
        return place == DraftPlace.ABOVE ? target : endOf(target);
    }

    private static int depth(DraftRow target, DraftPlace place) {
        return place == DraftPlace.INTO ? target.depth() + 1 : target.depth();
    }

    private static void checkDepth(int depth) {
        if (depth >= LEVELS.size()) {
            throw new RefusedException("criteria.refusal.tooDeep");
        }
    }

    private void renumber() {
        var above = new String[LEVELS.size()];
        var counted = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var parent = row.depth() == 0 ? "" : above[row.depth() - 1];
            if (row.depth() > 0 && parent == null) {
                continue;
            }
            int number = counted.merge(parent, 1, Integer::sum);
            var prefix = parent.isEmpty() ? "" : parent + ".";
            above[row.depth()] = prefix + lastPart(row.code(), number);
            rows.set(i, row.with(Map.of("code", above[row.depth()])));
        }
    }

    private static String lastPart(String code, int number) {
        var part = code.substring(code.lastIndexOf('.') + 1);
        return part.isEmpty() || part.chars().allMatch(Character::isDigit) ? String.valueOf(number) : part;
    }
}
