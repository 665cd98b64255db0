package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.RowRules;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.PointsFormat;

/** Points and rule of one row: the maximum, where points come from, how they are scored, and the form of that way. */
class RuleTab extends Div {

    static final List<String> COLUMNS =
            List.of("max_points", "source", "rule", "variables", "parameters", "options", "not_applicable");

    private static final String IMPORTED = "imported";
    private static final List<String> SHEET = List.of("variables", "parameters", "options");
    private static final List<String> LEAF_CELLS = List.of(
            "source",
            "rule",
            "variables",
            "parameters",
            "options",
            "examples",
            "period_vi",
            "period_en",
            "data_source_vi",
            "data_source_en",
            "not_applicable");
    private static final List<String> SOURCES = List.of("appraised", "survey", "outcome", "monitor");

    private final CellForm form;
    private final Div sheetArea = new Div();
    private final Div problems = new Div();
    private BandPanel bands;

    RuleTab(CellForm form, boolean leaf) {
        this.form = form;
        addClassName("par-stack");
        sheetArea.addClassName("par-stack");
        problems.addClassName("par-stack");
        problems.getElement().setAttribute("aria-live", "polite");
        if (leaf) {
            add(head(), sheetArea, problems, policy());
            buildSheet();
        } else {
            add(sumOnly());
        }
        showFaults();
    }

    private Panel head() {
        var maximum = form.number("max_points");
        var source = form.choice("source", SOURCES, value -> form.text("source." + value));
        if (source instanceof Select<?> select) {
            select.addValueChangeListener(changed -> sourceChanged());
        }
        var grid = ParameterPanel.grid(maximum, source, rule());
        grid.addClassName("criteria-fields--points");
        return new Panel(form.text("RuleTab.points"), grid);
    }

    /** A way of scoring that does not go with the new source gives way to the first that does. */
    private void sourceChanged() {
        if (!offered().contains(form.row().get("rule"))) {
            form.save(RuleTemplates.change(form.row(), offered().get(0)));
        }
        rebuild();
    }

    private List<String> offered() {
        var source = RowRules.sourceOf(form.row());
        var names = new ArrayList<String>();
        if (source.isPresent() && source.get() != PointsSource.APPRAISED && source.get() != PointsSource.MONITOR) {
            names.add(IMPORTED);
        }
        names.addAll(source.map(RowRules::namesFor).orElseGet(() -> RowRules.namesFor(PointsSource.APPRAISED)));
        return names;
    }

    private Component rule() {
        if (!form.editable()) {
            var now = form.row().get("rule");
            return CellForm.read(form.label("rule"), now.isEmpty() ? "" : form.text("rule." + now));
        }
        var field = new Select<String>();
        field.setLabel(form.label("rule"));
        field.setItems(offered());
        field.setItemLabelGenerator(value -> form.text("rule." + value));
        if (offered().contains(form.row().get("rule"))) {
            field.setValue(form.row().get("rule"));
        }
        field.addValueChangeListener(changed -> {
            if (changed.getValue() != null
                    && !changed.getValue().equals(form.row().get("rule"))) {
                form.save(RuleTemplates.change(form.row(), changed.getValue()));
                buildSheet();
            }
        });
        return form.faultsAt("rule", field);
    }

    private void rebuild() {
        removeAll();
        add(head(), sheetArea, problems, policy());
        buildSheet();
    }

    private void buildSheet() {
        sheetArea.removeAll();
        bands = null;
        var rule = form.row().get("rule");
        if (!form.editable()) {
            RowRules.of(form.row()).ifPresent(read -> sheetArea.add(new RuleInWords(form, read)));
        }
        if (!rule.isEmpty() && !rule.equals(IMPORTED)) {
            RuleSheet.of(form.row()).ifPresentOrElse(this::build, this::asText);
        }
        showFaults();
    }

    private void build(RuleSheet sheet) {
        var fields = new SheetFields(form, sheet);
        fields.onRebuild(this::buildSheet);
        switch (sheet.rule()) {
            case "choice" -> sheetArea.add(new ChoicePanel(fields));
            case "band" -> {
                bands = new BandPanel(fields);
                sheetArea.add(bands, new FiguresPanel(fields), ParameterPanel.exceptions(fields, sheet.isFraction()));
            }
            case "ratio" ->
                sheetArea.add(
                        ParameterPanel.ratio(fields),
                        new FiguresPanel(fields),
                        ParameterPanel.exceptions(fields, true));
            case "deduction" ->
                sheetArea.add(
                        ParameterPanel.deduction(fields),
                        new FiguresPanel(fields),
                        ParameterPanel.exceptions(fields, false));
            case "adjustment" ->
                sheetArea.add(
                        new AdjustmentPanel(fields),
                        new FiguresPanel(fields),
                        ParameterPanel.exceptions(fields, false));
            case "formula" ->
                sheetArea.add(
                        ParameterPanel.formula(fields),
                        new FiguresPanel(fields),
                        ParameterPanel.exceptions(fields, true));
            case "survey" -> sheetArea.add(ParameterPanel.survey(fields), new FiguresPanel(fields));
            case "monitor" -> sheetArea.add(new FiguresPanel(fields));
            default -> asText();
        }
    }

    /** Cells of another shape can be mended as they are. */
    private void asText() {
        var note = new Paragraph(form.text("RuleTab.asText"));
        note.addClassName("par-note");
        var again = new Button(form.text("RuleTab.again"), Icons.REFRESH_CW.create(), click -> buildSheet());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var panel = new Panel(form.text("RuleTab.cells"), note);
        SHEET.forEach(column -> panel.add(form.area(column)));
        sheetArea.add(panel.side(again));
    }

    private Panel policy() {
        var values = List.of("no", "allowed", "shared");
        return new Panel(
                form.text("RuleTab.policy"),
                form.choice("not_applicable", values, value -> form.text("not_applicable." + value)));
    }

    private Panel sumOnly() {
        var sum = form.open().details().sums().byRow().get(form.row().id());
        var format = PointsFormat.of(form.locale());
        var panel = new Panel(
                form.text("RuleTab.points"),
                new Paragraph(form.text("RuleTab.sum", format.display(sum))),
                form.number("max_points"));
        var superfluous = LEAF_CELLS.stream()
                .filter(column -> !form.row().get(column).isEmpty())
                .filter(column -> !column.equals("not_applicable")
                        || !form.row().get(column).equals("no"))
                .toList();
        if (!superfluous.isEmpty() && form.editable()) {
            var cleared = new HashMap<String, String>();
            superfluous.forEach(column -> cleared.put(column, ""));
            var clear = new Button(form.text("RuleTab.clear"), Icons.TRASH.create(), click -> {
                form.save(cleared);
                removeAll();
                add(sumOnly());
            });
            panel.add(new Paragraph(form.text("RuleTab.superfluous")), clear);
        }
        return panel;
    }

    /** Faults that belong to no single field stand below the form. */
    void showFaults() {
        problems.removeAll();
        form.open().index().faults(form.row().id()).stream()
                .filter(fault -> SHEET.contains(fault.column()))
                .forEach(fault -> {
                    var line = new Div(Icons.CIRCLE_ALERT.create(), new Span(FaultText.of(form.locale(), fault)));
                    line.addClassName("par-problem");
                    problems.add(line);
                });
        if (bands != null) {
            bands.refresh();
        }
    }
}
