package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.scoring.MonitorRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** {@code monitor}: figures that are recorded and give no points. */
final class MonitorForm implements RuleForm {

    @Override
    public String name() {
        return "monitor";
    }

    @Override
    public Class<? extends Rule> type() {
        return MonitorRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        RuleCells.refuse(row, RuleCells.OPTIONS, RuleCells.PARAMETERS);
        return new MonitorRule(new RuleCells(row, Set.of()).variables());
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        lines.variables(rule.variables());
    }
}
