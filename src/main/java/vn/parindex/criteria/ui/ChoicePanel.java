package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Div;
import vn.parindex.shell.Panel;

/** The options of a choice: points and what it takes to earn them. */
class ChoicePanel extends Panel {

    private static final int POINTS = 0;
    private static final int WORDS = 1;

    ChoicePanel(SheetFields fields) {
        super(fields.text("ChoicePanel.title"));
        var options = fields.sheet().options();
        side(fields.add("ChoicePanel.add", () -> options.add(new RuleSheet.Line("0", "", ""))));
        for (int i = 0; i < options.size(); i++) {
            add(row(fields, options.get(i), i + 1));
        }
    }

    private static Div row(SheetFields fields, RuleSheet.Line option, int number) {
        var points = fields.number(
                fields.text("ChoicePanel.points"), option.get(POINTS), value -> option.set(POINTS, value));
        points.addClassName("criteria-line__points");
        var words = fields.words(fields.text("ChoicePanel.words"), option.get(WORDS), text -> option.set(WORDS, text));
        words.addClassName("criteria-line__words");
        var remove = fields.remove(
                fields.text("ChoicePanel.remove", number), fields.sheet().options(), option);
        SheetFields.quiet(number, points, words);
        var row = new Div(points, words, remove);
        row.addClassName("criteria-line");
        return row;
    }
}
