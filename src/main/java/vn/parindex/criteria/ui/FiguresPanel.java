package vn.parindex.criteria.ui;

import com.vaadin.flow.component.html.Div;
import vn.parindex.shell.Panel;

/** The figures that an officer enters: symbol, what it counts, unit. */
class FiguresPanel extends Panel {

    FiguresPanel(SheetFields fields) {
        super(fields.text("FiguresPanel.title"));
        var sheet = fields.sheet();
        side(fields.add(
                "FiguresPanel.add", () -> sheet.figures().add(new RuleSheet.Line(sheet.freeSymbol(), "", "", "", ""))));
        for (int i = 0; i < sheet.figures().size(); i++) {
            add(row(fields, sheet.figures().get(i), i + 1));
        }
    }

    private static Div row(SheetFields fields, RuleSheet.Line figure, int number) {
        var symbol = fields.words(
                fields.text("FiguresPanel.symbol"),
                figure.get(RuleSheet.SYMBOL),
                text -> fields.sheet().rename(figure, text));
        symbol.addClassName("criteria-figure__symbol");
        var name = fields.words(
                fields.text("FiguresPanel.name"), figure.get(RuleSheet.NAME), text -> figure.set(RuleSheet.NAME, text));
        name.addClassName("criteria-figure__name");
        var unit = fields.words(
                fields.text("FiguresPanel.unit"), figure.get(RuleSheet.UNIT), text -> figure.set(RuleSheet.UNIT, text));
        unit.addClassName("criteria-figure__unit");
        var remove = fields.remove(
                fields.text("FiguresPanel.remove", figure.get(RuleSheet.SYMBOL)),
                fields.sheet().figures(),
                figure);
        SheetFields.quiet(number, symbol, name, unit);
        var row = new Div(symbol, name, unit, remove);
        row.addClassName("criteria-line");
        return row;
    }
}
