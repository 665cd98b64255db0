package vn.parindex.criteria.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.DraftDetails;
import vn.parindex.criteria.DraftRow;
import vn.parindex.criteria.Fault;
import vn.parindex.criteria.NodeLevel;
import vn.parindex.criteria.RowId;
import vn.parindex.shared.LocalizedText;

/** The rows of a version by id, as a tree, with what is wrong at and below each. */
final class SetIndex {

    private final DraftDetails details;
    private final Map<RowId, DraftRow> rows = new HashMap<>();
    private final Map<RowId, RowId> parents = new HashMap<>();
    private final Map<RowId, List<RowId>> children = new HashMap<>();
    private final List<RowId> roots = new ArrayList<>();
    private final Map<RowId, List<Fault>> faults;
    private final Map<RowId, Fault.Severity> marks = new HashMap<>();

    SetIndex(DraftDetails details) {
        this.details = details;
        this.faults = details.faultsByRow();
        var above = new RowId[NodeLevel.values().length];
        for (var row : details.rows()) {
            rows.put(row.id(), row);
            int depth = depth(row);
            var parent = parent(above, depth);
            above[depth] = row.id();
            java.util.Arrays.fill(above, depth + 1, above.length, null);
            if (parent == null) {
                roots.add(row.id());
            } else {
                parents.put(row.id(), parent);
                children.computeIfAbsent(parent, first -> new ArrayList<>()).add(row.id());
            }
        }
        faults.forEach((row, found) -> found.forEach(fault -> mark(row, fault.severity())));
    }

    private static int depth(DraftRow row) {
        return row.level().orElse(NodeLevel.SUB_CRITERION).ordinal();
    }

    private static RowId parent(RowId[] above, int depth) {
        for (int level = depth - 1; level >= 0; level--) {
            if (above[level] != null) {
                return above[level];
            }
        }
        return null;
    }

    private void mark(RowId row, Fault.Severity severity) {
        for (var at = row; at != null; at = parents.get(at)) {
            marks.merge(at, severity, (one, other) -> one == Fault.Severity.ERROR ? one : other);
        }
    }

    DraftDetails details() {
        return details;
    }

    Optional<DraftRow> find(RowId id) {
        return Optional.ofNullable(id).map(rows::get);
    }

    DraftRow row(RowId id) {
        return rows.get(id);
    }

    List<RowId> roots() {
        return roots;
    }

    List<RowId> children(RowId id) {
        return children.getOrDefault(id, List.of());
    }

    Optional<RowId> parent(RowId id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** The row and the rows above it, from the field down. */
    List<RowId> path(RowId id) {
        var path = new ArrayList<RowId>();
        for (var at = id; at != null; at = parents.get(at)) {
            path.add(0, at);
        }
        return path;
    }

    /** The rows beside it, itself among them, in order. */
    List<RowId> siblings(RowId id) {
        return parent(id).map(this::children).orElse(roots);
    }

    /** Its name in the reader's language, the Vietnamese one where there is no other; may be empty. */
    String name(RowId id, Locale locale) {
        return new LocalizedText(rows.get(id).get("name_vi"), rows.get(id).get("name_en")).in(locale);
    }

    List<Fault> faults(RowId id) {
        return faults.getOrDefault(id, List.of());
    }

    /** The gravest fault of the row or of what stands below it. */
    Optional<Fault.Severity> mark(RowId id) {
        return Optional.ofNullable(marks.get(id));
    }

    boolean isLeaf(RowId id) {
        return children(id).isEmpty() && parents.containsKey(id);
    }

    boolean isField(RowId id) {
        return depth(rows.get(id)) == 0;
    }

    Optional<RowId> byCode(String code) {
        return details.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(DraftRow::id);
    }
}
