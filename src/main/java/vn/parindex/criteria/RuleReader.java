package vn.parindex.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.parindex.scoring.Band;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.Interval;
import vn.parindex.scoring.InvalidRule;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Reads the rule of one leaf from its cells {@code rule}, {@code variables}, {@code parameters}, {@code options}. */
final class RuleReader {

    static final String IMPORTED = "imported";

    private static final String OPTIONS = "options";
    private static final String PARAMETERS = "parameters";
    private static final String VARIABLES = "variables";
    private static final int CHOICE_PARTS = 3;
    private static final int BAND_PARTS = 2;

    private final SourceRow row;
    private final Points maximum;

    private RuleReader(SourceRow row, Points maximum) {
        this.row = row;
        this.maximum = maximum;
    }

    /** The rule, or null with its fault collected. */
    static Rule read(SourceRow row, Points maximum, Faults faults) {
        try {
            return new RuleReader(row, maximum).rule();
        } catch (FaultyCell cell) {
            faults.add(row, cell);
        } catch (InvalidRule invalid) {
            faults.add(row.line(), columnOf(row.get("rule")), invalid);
        }
        return null;
    }

    private static String columnOf(String rule) {
        return "choice".equals(rule) || "band".equals(rule) ? OPTIONS : PARAMETERS;
    }

    private Rule rule() {
        return switch (row.get("rule")) {
            case "choice" -> choice();
            case "band" -> band();
            case "ratio" -> ratio();
            case "deduction" -> deduction();
            default -> throw new FaultyCell("rule", "rule", row.get("rule"));
        };
    }

    private Rule choice() {
        refuseCells(VARIABLES, PARAMETERS);
        return new ChoiceRule(
                maximum, row.lines(OPTIONS).stream().map(this::option).toList());
    }

    private Option option(String line) {
        var parts = parts(OPTIONS, line, CHOICE_PARTS, "points | vi | en");
        if (parts.get(1).isEmpty()) {
            throw new FaultyCell(OPTIONS, "optionText", line);
        }
        return new Option(points(OPTIONS, parts.get(0)), new LocalizedText(parts.get(1), parts.get(2)));
    }

    private Rule band() {
        var cells = new RuleCells(row, Set.of("value", "numerator", "denominator", "zero-denominator"));
        var bands = row.lines(OPTIONS).stream().map(this::bandLine).toList();
        var measure = cells.has("value") ? figure(cells) : fraction(cells, bands);
        cells.refuseUnusedVariables(measure.variables());
        return new BandRule(maximum, measure, bands);
    }

    private static Measure figure(RuleCells cells) {
        cells.refuseBeside("value", "numerator", "denominator", "zero-denominator");
        return new Measure.OfFigure(cells.variable("value"));
    }

    /** Bands that go on above 100 say that more than the whole can happen. */
    private static Measure fraction(RuleCells cells, List<Band> bands) {
        boolean mayExceed = bands.stream().anyMatch(band -> band.interval().goesBeyond(RuleCells.HUNDRED));
        return new Measure.OfFraction(cells.fraction(mayExceed));
    }

    private Band bandLine(String line) {
        var parts = parts(OPTIONS, line, BAND_PARTS, "[70;90) | points");
        return new Band(Interval.of(parts.get(0)), points(OPTIONS, parts.get(1)));
    }

    private Rule ratio() {
        refuseCells(OPTIONS);
        var cells = new RuleCells(
                row, Set.of("numerator", "denominator", "zero-denominator", "floor", "target", "above-hundred"));
        var fraction = cells.fraction(cells.flag("above-hundred", "refuse", "allowed"));
        var rule = new RatioRule(maximum, fraction, cells.percentage("floor"), cells.percentage("target"));
        cells.refuseUnusedVariables(rule.variables());
        return rule;
    }

    private Rule deduction() {
        refuseCells(OPTIONS);
        var cells = new RuleCells(row, Set.of("count", "each"));
        var rule = new DeductionRule(maximum, cells.variable("count"), points(PARAMETERS, cells.value("each")));
        cells.refuseUnusedVariables(rule.variables());
        return rule;
    }

    private void refuseCells(String... columns) {
        for (var column : columns) {
            if (!row.isBlank(column)) {
                throw new FaultyCell(column, "cellNotForRule", row.get("rule"));
            }
        }
    }

    static List<String> parts(String column, String line, int count, String form) {
        var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (parts.size() != count) {
            throw new FaultyCell(column, "parts", line, form);
        }
        return parts;
    }

    private static Points points(String column, String text) {
        return CsvNumber.of(text).map(Points::new).orElseThrow(() -> new FaultyCell(column, "number", text));
    }
}
