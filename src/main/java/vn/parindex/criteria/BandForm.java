package vn.parindex.criteria;

import java.util.List;
import java.util.Set;
import vn.parindex.scoring.Band;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.Interval;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** {@code band}: one band a line, {@code [70;90) | points}, on one figure or on a fraction in percent. */
final class BandForm implements RuleForm {

    private static final int PARTS = 2;

    @Override
    public String name() {
        return "band";
    }

    @Override
    public Class<? extends Rule> type() {
        return BandRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        var cells = new RuleCells(row, Set.of("value", "numerator", "denominator", "zero-denominator", "missing"));
        var bands = row.lines(RuleCells.OPTIONS).stream().map(BandForm::band).toList();
        if (bands.isEmpty()) {
            throw new FaultyCell(RuleCells.OPTIONS, "noBands");
        }
        var measure = cells.has("value") ? figure(cells) : fraction(cells, bands);
        cells.refuseUnusedVariables(measure.variables());
        return new BandRule(maximum, measure, bands);
    }

    private static Measure figure(RuleCells cells) {
        cells.refuseBeside("value", "numerator", "denominator", "zero-denominator");
        return new Measure.OfFigure(cells.variable("value"), cells.missing());
    }

    /** Bands that go on above 100 say that more than the whole can happen. */
    private static Measure fraction(RuleCells cells, List<Band> bands) {
        boolean mayExceed = bands.stream().anyMatch(band -> band.interval().goesBeyond(RuleCells.HUNDRED));
        return new Measure.OfFraction(cells.fraction(mayExceed));
    }

    private static Band band(String line) {
        var parts = RuleCells.parts(RuleCells.OPTIONS, line, PARTS, "[70;90) | points");
        return new Band(Interval.of(parts.get(0)), RuleCells.points(RuleCells.OPTIONS, parts.get(1)));
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        var band = (BandRule) rule;
        if (band.measure() instanceof Measure.OfFigure figure) {
            lines.variables(figure.variables());
            lines.parameter("value", figure.variable().symbol());
            lines.missing(figure.missing());
        } else if (band.measure() instanceof Measure.OfFraction fraction) {
            lines.fraction(fraction.fraction());
        }
        band.bands().forEach(each -> lines.option(each.interval(), each.points()));
    }
}
