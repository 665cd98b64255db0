package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** {@code ratio}: points in proportion, with optional floor and target in percent. */
final class RatioForm implements RuleForm {

    @Override
    public String name() {
        return "ratio";
    }

    @Override
    public Class<? extends Rule> type() {
        return RatioRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        RuleCells.refuse(row, RuleCells.OPTIONS);
        var cells = new RuleCells(
                row,
                Set.of("numerator", "denominator", "zero-denominator", "floor", "target", "above-hundred", "missing"));
        var fraction = cells.fraction(cells.flag("above-hundred", "refuse", "allowed"));
        var rule = new RatioRule(maximum, fraction, cells.percentage("floor"), cells.percentage("target"));
        cells.refuseUnusedVariables(rule.variables());
        return rule;
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        var ratio = (RatioRule) rule;
        lines.fraction(ratio.fraction());
        ratio.floor().ifPresent(floor -> lines.parameter("floor", floor));
        ratio.target().ifPresent(target -> lines.parameter("target", target));
        if (ratio.fraction().mayExceed()) {
            lines.parameter("above-hundred", "allowed");
        }
    }
}
