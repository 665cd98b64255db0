package vn.parindex.criteria;

import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** {@code choice}: one option a line, {@code points | vi | en}. */
final class ChoiceForm implements RuleForm {

    private static final int PARTS = 3;

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Class<? extends Rule> type() {
        return ChoiceRule.class;
    }

    @Override
    public Rule read(SourceRow row, Points maximum) {
        RuleCells.refuse(row, RuleCells.VARIABLES, RuleCells.PARAMETERS);
        return new ChoiceRule(
                maximum,
                row.lines(RuleCells.OPTIONS).stream().map(ChoiceForm::option).toList());
    }

    private static Option option(String line) {
        var parts = RuleCells.parts(RuleCells.OPTIONS, line, PARTS, "points | vi | en");
        if (parts.get(1).isEmpty()) {
            throw new FaultyCell(RuleCells.OPTIONS, "optionText", line);
        }
        return new Option(
                RuleCells.points(RuleCells.OPTIONS, parts.get(0)), new LocalizedText(parts.get(1), parts.get(2)));
    }

    @Override
    public void write(Rule rule, RuleLines lines) {
        ((ChoiceRule) rule)
                .options()
                .forEach(option -> lines.option(option.points(), option.text().vi(), RuleLines.english(option.text())));
    }
}
