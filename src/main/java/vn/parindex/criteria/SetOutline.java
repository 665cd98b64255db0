package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tree of a file: levels, codes, parents. A code is its parent's code, a dot and one more part; a row stands below
 * its parent, before the parent's next sibling. A criterion that no sub-criterion follows is a leaf. Rows below a
 * faulty one are read on, so that one wrong level does not hide or multiply other faults.
 */
final class SetOutline {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{1,6}(\\.[0-9A-Za-z]{1,6}){0,2}");
    private static final Map<String, NodeLevel> LEVELS = Map.of(
            "field", NodeLevel.FIELD, "criterion", NodeLevel.CRITERION, "sub-criterion", NodeLevel.SUB_CRITERION);

    private final Faults faults;
    private final Map<String, Integer> lineByCode = new HashMap<>();
    private final Map<NodeLevel, String> open = new HashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private final List<OutlineRow> outline = new ArrayList<>();

    private SetOutline(Faults faults) {
        this.faults = faults;
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Rows whose place is understood; the others are among the faults. */
    static List<OutlineRow> of(List<SourceRow> rows, Faults faults) {
        var reading = new SetOutline(faults);
        rows.forEach(reading::read);
        reading.checkFieldsAreFilled();
        return reading.outline.stream().map(reading::withLeafMark).toList();
    }

    private void read(SourceRow row) {
        try {
            var level = level(row);
            var code = code(row, level);
            var parent = parent(row, level, code);
            open.put(level, code);
            parent.ifPresent(parents::add);
            outline.add(new OutlineRow(row, level, code, parent, false));
        } catch (FaultyCell cell) {
            faults.add(row, cell);
            faulty.add(row.get("code"));
        }
    }

    private static NodeLevel level(SourceRow row) {
        var level = LEVELS.get(row.get("level"));
        if (level == null) {
            throw new FaultyCell("level", "level", row.get("level"));
        }
        return level;
    }

    private String code(SourceRow row, NodeLevel level) {
        var code = row.get("code");
        if (!CODE.matcher(code).matches()) {
            throw new FaultyCell("code", "code", code);
        }
        var first = lineByCode.putIfAbsent(code.toLowerCase(Locale.ROOT), row.line());
        if (first != null) {
            throw new FaultyCell("code", "codeTwice", code, first);
        }
        if (code.chars().filter(sign -> sign == '.').count() != level.ordinal()) {
            throw new FaultyCell("code", "codeDepth", code, row.get("level"), level.ordinal() + 1);
        }
        return code;
    }

    private Optional<String> parent(SourceRow row, NodeLevel level, String code) {
        if (level == NodeLevel.FIELD) {
            open.clear();
            return Optional.empty();
        }
        var parent = code.substring(0, code.lastIndexOf('.'));
        var above = NodeLevel.values()[level.ordinal() - 1];
        if (!parent.equals(open.get(above)) && !faulty.contains(parent)) {
            throw new FaultyCell("code", "parent", code, parent);
        }
        if (level == NodeLevel.CRITERION) {
            open.remove(NodeLevel.SUB_CRITERION);
        }
        return Optional.of(parent);
    }

    private void checkFieldsAreFilled() {
        outline.stream()
                .filter(row -> row.level() == NodeLevel.FIELD && !parents.contains(row.code()))
                .forEach(row -> faults.add(row.source().line(), "level", "emptyField", row.code()));
    }

    private OutlineRow withLeafMark(OutlineRow row) {
        return new OutlineRow(row.source(), row.level(), row.code(), row.parent(), isLeaf(row));
    }

    private boolean isLeaf(OutlineRow row) {
        return row.level() != NodeLevel.FIELD && !parents.contains(row.code());
    }
}
