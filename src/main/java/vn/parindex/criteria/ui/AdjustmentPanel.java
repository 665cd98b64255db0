package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.parindex.shell.Panel;

/** A start, and what is added or taken off for every occurrence, each up to its cap. */
class AdjustmentPanel extends Panel {

    private static final int SIGN = 0;
    private static final int FIGURE = 1;
    private static final int EACH = 2;
    private static final int CAP = 3;

    AdjustmentPanel(SheetFields fields) {
        super(fields.text("AdjustmentPanel.title"));
        var sheet = fields.sheet();
        side(fields.add(
                "AdjustmentPanel.add",
                () -> sheet.options()
                        .add(new RuleSheet.Line(
                                "penalty", sheet.symbols().stream().findFirst().orElse(""), "0.25", "1"))));
        var start = fields.numberParameter("start");
        start.addClassName("criteria-line__points");
        add(start);
        for (int i = 0; i < sheet.options().size(); i++) {
            add(row(fields, sheet.options().get(i), i + 1));
        }
    }

    private static Div row(SheetFields fields, RuleSheet.Line line, int number) {
        var sign = fields.choice(
                fields.text("AdjustmentPanel.sign"),
                List.of("bonus", "penalty"),
                line.get(SIGN),
                value -> fields.text("AdjustmentPanel." + value),
                value -> line.set(SIGN, value));
        sign.addClassName("criteria-line__points");
        var figure = fields.figure(
                fields.text("AdjustmentPanel.figure"), line.get(FIGURE), value -> line.set(FIGURE, value));
        figure.addClassName("criteria-line__words");
        var each = fields.number(fields.text("AdjustmentPanel.each"), line.get(EACH), value -> line.set(EACH, value));
        each.addClassName("criteria-line__points");
        var cap = fields.number(fields.text("AdjustmentPanel.cap"), line.get(CAP), value -> line.set(CAP, value));
        cap.addClassName("criteria-line__points");
        var remove = fields.remove(
                fields.text("AdjustmentPanel.remove", number), fields.sheet().options(), line);
        SheetFields.quiet(number, sign, figure, each, cap);
        var row = new Div(sign, figure, each, cap, remove);
        row.addClassName("criteria-line");
        return row;
    }
}
