package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import vn.parindex.scoring.Adjustment;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/** {@code adjustment}: a start, and one bonus or penalty a line, {@code bonus | symbol | each | cap}. */
final class AdjustmentForm implements RuleForm {

    private static final int PARTS = 4;
    private static final String FORM = "bonus | symbol | each | cap";
    private static final Map<String, BigDecimal> SIGNS =
            Map.of("bonus", BigDecimal.ONE, "penalty", BigDecimal.ONE.negate());

    @Override
    public String name() {
        return "adjustment";
    }

    @Override
    public Class<? extends Rule> type() {
        return AdjustmentRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        var cells = new RuleCells(row, Set.of("start", "missing"));
        var start = RuleCells.points(RuleCells.PARAMETERS, cells.value("start"));
        var adjustments = row.lines(RuleCells.OPTIONS).stream()
                .map(line -> adjustment(line, cells))
                .toList();
        var rule = new AdjustmentRule(maximum, start, adjustments, cells.missing());
        cells.refuseUnusedVariables(rule.variables());
        return rule;
    }

    private static Adjustment adjustment(String line, RuleCells cells) {
        var parts = RuleCells.parts(RuleCells.OPTIONS, line, PARTS, FORM);
        var sign = SIGNS.get(parts.get(0));
        if (sign == null) {
            throw new FaultyCell(RuleCells.OPTIONS, "parts", line, FORM);
        }
        var each = RuleCells.points(RuleCells.OPTIONS, parts.get(2)).value().multiply(sign);
        return new Adjustment(
                cells.declared(RuleCells.OPTIONS, parts.get(1)),
                new PointsChange(each),
                RuleCells.points(RuleCells.OPTIONS, parts.get(3)));
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        var adjusted = (AdjustmentRule) rule;
        lines.variables(adjusted.variables());
        lines.parameter("start", adjusted.start());
        lines.missing(adjusted.missing());
        adjusted.adjustments()
                .forEach(each -> lines.option(
                        each.each().value().signum() < 0 ? "penalty" : "bonus",
                        each.count().symbol(),
                        each.each().magnitude(),
                        each.cap()));
    }
}
