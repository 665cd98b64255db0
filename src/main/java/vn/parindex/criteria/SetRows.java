package vn.parindex.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.parindex.shared.LocalizedText;

/** Writes a set back into the rows of a file: reading them again gives the identical set. */
final class SetRows {

    private static final Map<NodeLevel, String> LEVELS = Map.of(
            NodeLevel.FIELD, "field", NodeLevel.CRITERION, "criterion", NodeLevel.SUB_CRITERION, "sub-criterion");

    private SetRows() {}

    /** Rows numbered from 1, in tree order. */
    static List<SourceRow> of(List<TreeNode> nodes) {
        var rows = new ArrayList<SourceRow>();
        nodes.forEach(node -> rows.add(new SourceRow(rows.size() + 1, cells(node))));
        return rows;
    }

    /** The rows of the next version: each remembers its code in this one. */
    static List<SourceRow> successors(List<TreeNode> nodes) {
        return of(nodes).stream().map(SetRows::successor).toList();
    }

    private static SourceRow successor(SourceRow row) {
        var cells = new HashMap<>(row.cells());
        cells.put("predecessor", row.get("code"));
        return new SourceRow(row.line(), cells);
    }

    private static Map<String, String> cells(TreeNode row) {
        var cells = new HashMap<String, String>();
        cells.put("code", row.node().code());
        cells.put("level", LEVELS.get(row.node().level()));
        put(cells, "name", row.node().name());
        cells.put(
                "in_charge", row.node().level() == NodeLevel.FIELD ? row.node().inChargeCode() : "");
        put(cells, "evidence", row.guide().evidence());
        put(cells, "guidance", row.guide().guidance());
        put(cells, "period", row.guide().period());
        put(cells, "data_source", row.guide().dataSource());
        cells.put(
                "examples",
                row.guide().examples().stream().map(WorkedExample::toString).collect(Collectors.joining("\n")));
        cells.put("predecessor", row.predecessor().orElse(""));
        row.scoring().ifPresent(scoring -> put(cells, scoring));
        return cells;
    }

    private static void put(Map<String, String> cells, LeafScoring scoring) {
        cells.put("max_points", scoring.maximum().toString());
        cells.put("source", scoring.source().name().toLowerCase(Locale.ROOT));
        cells.put("not_applicable", scoring.notApplicable().name().toLowerCase(Locale.ROOT));
        cells.put("rule", scoring.source() == PointsSource.APPRAISED ? "" : RuleReader.IMPORTED);
        if (scoring.rule() != null) {
            var form = RuleForms.of(scoring.rule());
            var lines = new RuleLines();
            form.write(scoring.rule(), lines);
            lines.into(cells);
            cells.put("rule", form.name());
        }
    }

    private static void put(Map<String, String> cells, String column, LocalizedText text) {
        cells.put(column + "_vi", text.vi());
        cells.put(column + "_en", RuleLines.english(text));
    }
}
