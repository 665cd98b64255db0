package vn.parindex.criteria.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.criteria.DraftRow;

/** The cells {@code variables}, {@code parameters} and {@code options} of a row, taken apart for a form. */
final class RuleSheet {

    static final int SYMBOL = 0;
    static final int NAME = 1;
    static final int NAME_EN = 2;
    static final int UNIT = 3;
    static final int UNIT_EN = 4;

    private static final int FIGURE_PARTS = 5;
    private static final Map<String, Integer> OPTION_PARTS = Map.of("choice", 3, "band", 2, "adjustment", 4);
    private static final List<String> NAMING = List.of("numerator", "denominator", "value", "count");

    /** One line of a cell, in its parts. */
    static final class Line {

        private final String[] parts;

        Line(String... parts) {
            this.parts = parts.clone();
        }

        String get(int part) {
            return parts[part];
        }

        /** A bar or a line break would end the part; neither can stand in it. */
        void set(int part, String text) {
            parts[part] = text.replace('|', '/').replaceAll("\\s+", " ").strip();
        }

        @Override
        public String toString() {
            return String.join(" | ", parts).strip();
        }
    }

    private final String rule;
    private final List<Line> figures;
    private final List<Line> options;
    private final Map<String, String> parameters;

    private RuleSheet(String rule, List<Line> figures, Map<String, String> parameters, List<Line> options) {
        this.rule = rule;
        this.figures = new ArrayList<>(figures);
        this.parameters = new LinkedHashMap<>(parameters);
        this.options = new ArrayList<>(options);
    }

    /** Empty when a cell has another shape; it can then be mended as text only. */
    static Optional<RuleSheet> of(DraftRow row) {
        var rule = row.get("rule");
        var figures = lines(row.get("variables"), FIGURE_PARTS);
        var options = lines(row.get("options"), OPTION_PARTS.getOrDefault(rule, 0));
        var parameters = parameters(row.get("parameters"));
        return figures.isPresent() && options.isPresent() && parameters.isPresent()
                ? Optional.of(new RuleSheet(rule, figures.get(), parameters.get(), options.get()))
                : Optional.empty();
    }

    private static Optional<List<Line>> lines(String cell, int parts) {
        var lines = cell.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
        return lines.stream().allMatch(line -> line.length == parts)
                ? Optional.of(lines.stream().map(Line::new).toList())
                : Optional.empty();
    }

    private static Optional<Map<String, String>> parameters(String cell) {
        var found = new LinkedHashMap<String, String>();
        for (var line : cell.lines().filter(line -> !line.isBlank()).toList()) {
            int colon = line.indexOf(':');
            if (colon < 0
                    || found.put(
                                    line.substring(0, colon).strip(),
                                    line.substring(colon + 1).strip())
                            != null) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }

    String rule() {
        return rule;
    }

    List<Line> figures() {
        return figures;
    }

    List<Line> options() {
        return options;
    }

    /** Empty where it is not written. */
    String parameter(String key) {
        return parameters.getOrDefault(key, "");
    }

    /** A blank value takes the parameter out. */
    void parameter(String key, String value) {
        if (value == null || value.isBlank()) {
            parameters.remove(key);
        } else {
            parameters.put(key, value.replaceAll("\\s+", " ").strip());
        }
    }

    boolean isFraction() {
        return !parameters.containsKey("value");
    }

    List<String> symbols() {
        return figures.stream().map(figure -> figure.get(SYMBOL)).toList();
    }

    /** The first letter that names no figure yet. */
    String freeSymbol() {
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (!symbols().contains(String.valueOf(letter))) {
                return String.valueOf(letter);
            }
        }
        return "x" + figures.size();
    }

    /** Renames a figure wherever the rule speaks of it. */
    void rename(Line figure, String symbol) {
        var before = figure.get(SYMBOL);
        figure.set(SYMBOL, symbol);
        if (before.isEmpty()) {
            return;
        }
        NAMING.stream().filter(key -> parameter(key).equals(before)).forEach(key -> parameters.put(key, symbol));
        parameters.computeIfPresent(
                "formula",
                (key, formula) -> formula.replaceAll("\\b" + java.util.regex.Pattern.quote(before) + "\\b", symbol));
        if (rule.equals("adjustment")) {
            options.stream().filter(line -> line.get(1).equals(before)).forEach(line -> line.set(1, symbol));
        }
    }

    /** As the row has them. */
    Map<String, String> cells() {
        return Map.of(
                "variables",
                text(figures),
                "parameters",
                parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining("\n")),
                "options",
                text(options));
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::toString).collect(Collectors.joining("\n"));
    }
}
