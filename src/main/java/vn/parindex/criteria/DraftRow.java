package vn.parindex.criteria;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a draft: text cells by column, as in the file, in Unicode NFC; blank cells are left out.
 *
 * @param version counts changes of the cells, so that two people do not overwrite each other
 */
public record DraftRow(RowId id, Map<String, String> cells, long version) {

    private static final Map<String, NodeLevel> LEVELS = Map.of(
            "field", NodeLevel.FIELD, "criterion", NodeLevel.CRITERION, "sub-criterion", NodeLevel.SUB_CRITERION);

    public DraftRow {
        var kept = new HashMap<String, String>();
        cells.forEach((column, text) -> {
            var cell = text == null
                    ? ""
                    : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            if (!cell.isEmpty() && SetCsv.COLUMNS.contains(column)) {
                kept.put(column, cell);
            }
        });
        cells = Map.copyOf(kept);
    }

    static DraftRow of(Map<String, String> cells) {
        return new DraftRow(RowId.next(), cells, 0);
    }

    /** Empty where nothing stands. */
    public String get(String column) {
        return cells.getOrDefault(column, "");
    }

    public String code() {
        return get("code");
    }

    /** Empty when the cell names no level. */
    public Optional<NodeLevel> level() {
        return Optional.ofNullable(LEVELS.get(get("level")));
    }

    /** Depth in the tree from 0; an unreadable level stands beside its neighbours as the deepest. */
    int depth() {
        return level().orElse(NodeLevel.SUB_CRITERION).ordinal();
    }

    DraftRow with(Map<String, String> changes) {
        var changed = new HashMap<>(cells);
        changed.putAll(changes);
        return new DraftRow(id, changed, version);
    }
}
