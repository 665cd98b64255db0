package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.parindex.shell.Panel;

/** The parameters of a rule that has no lines of its own, and what missing figures and a zero mean. */
final class ParameterPanel {

    private static final List<String> ZERO = List.of("refuse", "not-applicable", "full", "none");
    private static final List<String> MISSING = List.of("refuse", "not-applicable");

    private ParameterPanel() {}

    static Panel ratio(SheetFields fields) {
        return panel(
                fields,
                "ratio",
                grid(fields.figureParameter("numerator"), fields.figureParameter("denominator")),
                grid(
                        fields.numberParameter("floor"),
                        fields.numberParameter("target"),
                        fields.choiceParameter("above-hundred", "refuse", List.of("refuse", "allowed"))));
    }

    static Panel deduction(SheetFields fields) {
        return panel(fields, "deduction", grid(fields.figureParameter("count"), fields.numberParameter("each")));
    }

    static Panel survey(SheetFields fields) {
        return panel(fields, "survey", grid(fields.figureParameter("value"), fields.numberParameter("whole")));
    }

    static Panel formula(SheetFields fields) {
        var sheet = fields.sheet();
        var formula = fields.paragraph(
                fields.text("parameter.formula"), sheet.parameter("formula"), text -> sheet.parameter("formula", text));
        formula.addClassName("criteria-formula");
        var allowed = new Paragraph(fields.text("ParameterPanel.allowed", String.join(", ", sheet.symbols())));
        allowed.addClassName("par-note");
        return panel(fields, "formula", formula, allowed);
    }

    /** What missing figures mean, and a zero below the line where there is one. */
    static Panel exceptions(SheetFields fields, boolean withZero) {
        var missing = fields.choiceParameter("missing", "refuse", MISSING);
        return withZero
                ? panel(fields, "exceptions", grid(missing, fields.choiceParameter("zero-denominator", "", ZERO)))
                : panel(fields, "missing", grid(missing));
    }

    private static Panel panel(SheetFields fields, String key, Component... content) {
        return new Panel(fields.text("ParameterPanel." + key), content);
    }

    static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("criteria-fields");
        return grid;
    }
}
