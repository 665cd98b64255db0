package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Points;

/** {@code survey}: a survey's result converted, {@code whole} earns the maximum (100 for a percentage). */
final class SurveyForm implements RuleForm {

    @Override
    public String name() {
        return "survey";
    }

    @Override
    public Class<? extends Rule> type() {
        return SurveyRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        RuleCells.refuse(row, RuleCells.OPTIONS);
        var cells = new RuleCells(row, Set.of("value", "whole"));
        var whole = RuleCells.points(RuleCells.PARAMETERS, cells.value("whole"));
        var rule = new SurveyRule(maximum, cells.variable("value"), whole.value());
        cells.refuseUnusedVariables(rule.variables());
        return rule;
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        var survey = (SurveyRule) rule;
        lines.variables(survey.variables());
        lines.parameter("value", survey.value().symbol());
        lines.parameter("whole", survey.whole().toPlainString());
    }
}
