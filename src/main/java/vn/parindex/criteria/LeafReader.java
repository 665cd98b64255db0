package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** Reads what makes a row a leaf, and refuses the same cells on rows that are none. */
final class LeafReader {

    private static final String MAX_POINTS = "max_points";
    private static final String SOURCE = "source";
    private static final String RULE = "rule";
    private static final String NOT_APPLICABLE = "not_applicable";
    private static final String EXAMPLES = "examples";
    private static final Map<String, NotApplicable> POLICIES = Map.of(
            "", NotApplicable.NO,
            "no", NotApplicable.NO,
            "allowed", NotApplicable.ALLOWED,
            "shared", NotApplicable.SHARED);
    private static final List<String> RULE_CELLS = List.of("variables", "parameters", "options");
    private static final List<String> LEAF_CELLS = List.of(
            SOURCE,
            RULE,
            "variables",
            "parameters",
            "options",
            EXAMPLES,
            "period_vi",
            "period_en",
            "data_source_vi",
            "data_source_en");
    private static final Map<String, PointsSource> SOURCES = Map.of(
            "appraised", PointsSource.APPRAISED,
            "survey", PointsSource.SURVEY,
            "outcome", PointsSource.OUTCOME,
            "monitor", PointsSource.MONITOR);

    private final SourceRow row;
    private final Faults faults;

    private LeafReader(SourceRow row, Faults faults) {
        this.row = row;
        this.faults = faults;
    }

    /** Empty, with faults collected, when the points or their source cannot be read. */
    static Optional<LeafScoring> read(SourceRow row, Faults faults) {
        return new LeafReader(row, faults).read();
    }

    /** The source that a cell names. */
    static Optional<PointsSource> source(String cell) {
        return Optional.ofNullable(SOURCES.get(cell));
    }

    /** Fields and criteria with children carry no rule; points there are a control sum, checked with the totals. */
    static void refuseLeafCells(SourceRow row, Faults faults) {
        for (var column : LEAF_CELLS) {
            if (!row.isBlank(column)) {
                faults.add(row.line(), column, "notALeaf");
            }
        }
        if (!List.of("", "no").contains(row.get(NOT_APPLICABLE))) {
            faults.add(row.line(), NOT_APPLICABLE, "notALeaf");
        }
    }

    private Optional<LeafScoring> read() {
        var source = SOURCES.get(row.get(SOURCE));
        if (source == null) {
            faults.add(row.line(), SOURCE, "source", row.get(SOURCE));
        }
        var notApplicable = notApplicable();
        var maximum = source == null ? Optional.<Points>empty() : maximum(source);
        return maximum.map(points -> new LeafScoring(points, source, rule(source, points), notApplicable));
    }

    private Optional<Points> maximum(PointsSource source) {
        var text = row.get(MAX_POINTS);
        boolean monitored = source == PointsSource.MONITOR;
        var points = monitored && text.isEmpty()
                ? Optional.of(Points.ZERO)
                : CsvNumber.of(text).map(Points::new);
        if (points.isEmpty()) {
            faults.add(row.line(), MAX_POINTS, "number", text);
        } else if (points.get().isZero() != monitored) {
            faults.add(row.line(), MAX_POINTS, monitored ? "monitorWithPoints" : "leafWithoutPoints");
            return Optional.empty();
        }
        return points;
    }

    private Rule rule(PointsSource source, Points maximum) {
        var name = row.get(RULE);
        if (source == PointsSource.APPRAISED && name.isEmpty()) {
            faults.add(row.line(), RULE, "noRule");
            return null;
        }
        boolean plain = name.isEmpty() || name.equals(RuleReader.IMPORTED);
        if (source == PointsSource.APPRAISED || !plain) {
            return ruleOf(source, maximum);
        }
        RULE_CELLS.stream()
                .filter(column -> !row.isBlank(column))
                .forEach(column -> faults.add(row.line(), column, "cellNotForRule", RuleReader.IMPORTED));
        return null;
    }

    private Rule ruleOf(PointsSource source, Points maximum) {
        if (RuleForms.named(row.get(RULE)).isPresent() && !RuleForms.fits(source, row.get(RULE))) {
            faults.add(row.line(), RULE, "ruleNotForSource", row.get(RULE), row.get(SOURCE));
            return null;
        }
        var rule = RuleReader.read(row, maximum, faults);
        if (rule != null) {
            new LeafExplained(row, faults).check(source, rule);
        }
        return rule;
    }

    private NotApplicable notApplicable() {
        var policy = POLICIES.get(row.get(NOT_APPLICABLE));
        if (policy == null) {
            faults.add(row.line(), NOT_APPLICABLE, "notApplicable", row.get(NOT_APPLICABLE));
        }
        return policy == null ? NotApplicable.NO : policy;
    }
}
