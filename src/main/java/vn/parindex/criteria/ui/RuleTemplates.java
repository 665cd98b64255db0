package vn.parindex.criteria.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.criteria.DraftRow;

/** What stands in the cells after another way of scoring was chosen: figures are kept, the rest begins small. */
final class RuleTemplates {

    private static final Set<String> ON_FRACTION = Set.of("band", "ratio");
    private static final String FRACTION_FIGURES = "b | | | |\na | | | |";
    private static final String ONE_FIGURE = "n | | | |";
    private static final String FRACTION = "numerator: b\ndenominator: a\nzero-denominator: refuse";

    private RuleTemplates() {}

    static Map<String, String> change(DraftRow row, String rule) {
        var cells = new HashMap<>(Map.of("rule", rule, "variables", "", "parameters", "", "options", ""));
        var maximum = row.get("max_points").isEmpty() ? "1" : row.get("max_points");
        if (ON_FRACTION.contains(rule) && ON_FRACTION.contains(row.get("rule"))) {
            cells.put("variables", row.get("variables"));
            cells.put("parameters", shared(row.get("parameters")));
        } else {
            start(rule, maximum, cells);
        }
        cells.put("options", options(rule, maximum));
        return cells;
    }

    private static void start(String rule, String maximum, Map<String, String> cells) {
        switch (rule) {
            case "band", "ratio" -> put(cells, FRACTION_FIGURES, FRACTION);
            case "deduction" -> put(cells, ONE_FIGURE, "count: n\neach: 0.25");
            case "adjustment" -> put(cells, ONE_FIGURE, "start: 0");
            case "formula" ->
                put(cells, FRACTION_FIGURES, "formula: b / a * " + maximum + "\nzero-denominator: refuse");
            case "survey" -> put(cells, ONE_FIGURE, "value: n\nwhole: 100");
            case "monitor" -> put(cells, ONE_FIGURE, "");
            default -> put(cells, "", "");
        }
    }

    private static void put(Map<String, String> cells, String variables, String parameters) {
        cells.put("variables", variables);
        cells.put("parameters", parameters);
    }

    private static String options(String rule, String maximum) {
        return switch (rule) {
            case "choice" -> maximum + " | |\n0 | |";
            case "band" -> "[0;50) | 0\n[50;100] | " + maximum;
            case "adjustment" -> "bonus | n | " + maximum + " | " + maximum;
            default -> "";
        };
    }

    /** The parameters that a ratio and bands have in common. */
    private static String shared(String parameters) {
        var known = List.of("numerator", "denominator", "zero-denominator", "missing");
        var kept = parameters
                .lines()
                .filter(line -> known.stream().anyMatch(key -> line.strip().startsWith(key + ":")))
                .collect(Collectors.joining("\n"));
        return kept.contains("numerator") ? kept : FRACTION;
    }
}
