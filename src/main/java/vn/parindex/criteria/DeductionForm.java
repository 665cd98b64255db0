package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** {@code deduction}: the maximum less {@code each} for every occurrence. */
final class DeductionForm implements RuleForm {

    @Override
    public String name() {
        return "deduction";
    }

    @Override
    public Class<? extends Rule> type() {
        return DeductionRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        RuleCells.refuse(row, RuleCells.OPTIONS);
        var cells = new RuleCells(row, Set.of("count", "each", "missing"));
        var each = RuleCells.points(RuleCells.PARAMETERS, cells.value("each"));
        var rule = new DeductionRule(maximum, cells.variable("count"), each, cells.missing());
        cells.refuseUnusedVariables(rule.variables());
        return rule;
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        var deduction = (DeductionRule) rule;
        lines.variables(deduction.variables());
        lines.parameter("count", deduction.count().symbol());
        lines.parameter("each", deduction.each());
        lines.missing(deduction.missing());
    }
}
