package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** {@code formula}: points by a formula over the variables. */
final class FormulaForm implements RuleForm {

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public Class<? extends Rule> type() {
        return FormulaRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        RuleCells.refuse(row, RuleCells.OPTIONS);
        var cells = new RuleCells(row, Set.of("formula", "zero-denominator", "missing"));
        var formula = Formula.of(cells.value("formula"));
        cells.refuseUnusedSymbols(formula.symbols());
        return new FormulaRule(maximum, cells.variables(), formula, cells.zeroDenominator(), cells.missing());
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        var computed = (FormulaRule) rule;
        lines.variables(computed.variables());
        lines.parameter("formula", computed.formula());
        lines.zeroDenominator(computed.zeroDenominator());
        lines.missing(computed.missing());
    }
}
