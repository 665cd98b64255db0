package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.parindex.criteria.DraftRow;
import vn.parindex.criteria.Fault;
import vn.parindex.criteria.RowId;
import vn.parindex.criteria.RowRules;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Variable;
import vn.parindex.shell.NumberInput;

/** Enter figures or an option for the row that is open and see its points, or why there are none. Stores nothing. */
class TryOut extends Composite<Div> {

    private static final int PAUSE = 400;

    private final OpenSet open;
    private final Div entry = new Div();
    private final Div quick = new Div();
    private final TryOutResult result = new TryOutResult();
    private final Map<String, TextField> figures = new LinkedHashMap<>();
    private final Map<String, String> typed = new HashMap<>();
    private Integer option;
    private RowId shown;
    private String shape = "";

    TryOut(OpenSet open) {
        this.open = open;
        var title = new H3(getTranslation("criteria.TryOut.title"));
        title.addClassName("par-section");
        var note = new Paragraph(getTranslation("criteria.TryOut.note"));
        note.addClassName("par-note");
        entry.addClassName("criteria-fields");
        quick.addClassNames("par-chips", "criteria-quick");
        getContent().add(title, note, entry, result, quick);
        getContent().addClassNames("par-pane__part", "par-stack");
        show();
    }

    /** Another row, or other cells: the fields are made anew only when the rule asks for other figures. */
    final void show() {
        var row =
                open.index().find(open.selected()).filter(found -> open.index().isLeaf(found.id()));
        getContent().setVisible(row.isPresent());
        if (row.isEmpty()) {
            return;
        }
        if (!row.get().id().equals(shown)) {
            shown = row.get().id();
            typed.clear();
            option = null;
        }
        var now = row.get().id() + shapeOf(row.get());
        if (!now.equals(shape)) {
            shape = now;
            build(row.get());
        }
        quick(row.get());
        evaluate(row.get());
    }

    /** What the fields depend on: the figures, and the options of a choice. */
    private static String shapeOf(DraftRow row) {
        return RuleSheet.of(row)
                .map(sheet -> sheet.rule() + sheet.figures() + (sheet.rule().equals("choice") ? sheet.options() : ""))
                .orElseGet(() -> row.get("rule") + row.get("variables") + row.get("options"));
    }

    private void build(DraftRow row) {
        entry.removeAll();
        figures.clear();
        var rule = RowRules.of(row);
        if (rule.isPresent()) {
            build(row, rule.get());
        } else {
            RuleSheet.of(row)
                    .ifPresent(sheet -> sheet.figures().stream()
                            .filter(figure -> Variable.isSymbol(figure.get(RuleSheet.SYMBOL)))
                            .forEach(figure -> field(row, figure.get(RuleSheet.SYMBOL), figure.get(RuleSheet.NAME))));
        }
    }

    private void build(DraftRow row, Rule rule) {
        if (rule instanceof ChoiceRule choice) {
            entry.add(options(row, choice));
        }
        rule.variables()
                .forEach(variable ->
                        field(row, variable.symbol(), variable.name().in(getLocale())));
    }

    private RadioButtonGroup<Integer> options(DraftRow row, ChoiceRule choice) {
        var group = new RadioButtonGroup<Integer>();
        group.setLabel(getTranslation("criteria.TryOut.option"));
        group.addClassName("par-choices");
        group.setItems(IntStream.range(0, choice.options().size()).boxed().toList());
        group.setItemLabelGenerator(at -> choice.options().get(at).text().in(getLocale()));
        if (option != null && option < choice.options().size()) {
            group.setValue(option);
        }
        group.addValueChangeListener(changed -> {
            option = changed.getValue();
            evaluate(row);
        });
        return group;
    }

    private void field(DraftRow row, String symbol, String name) {
        var field = new TextField(name.isEmpty() ? symbol : name + " (" + symbol + ")");
        field.addClassName("par-number");
        field.setValue(typed.getOrDefault(symbol, ""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(changed -> {
            typed.put(symbol, changed.getValue());
            evaluate(row);
        });
        figures.put(symbol, field);
        entry.add(field);
    }

    private void quick(DraftRow row) {
        quick.removeAll();
        var values = QuickValues.of(row, getLocale());
        if (!values.isEmpty()) {
            quick.add(new Span(getTranslation("criteria.TryOut.quick")));
        }
        values.forEach(value -> quick.add(value.chip(() -> value.figures()
                .forEach((symbol, text) ->
                        Optional.ofNullable(figures.get(symbol)).ifPresent(field -> field.setValue(text))))));
    }

    /** The cells as they are now, not as they were when the fields were made. */
    private void evaluate(DraftRow before) {
        var row = open.index().find(before.id()).orElse(before);
        var source = row.get("source");
        if (row.get("rule").isEmpty() || row.get("rule").equals("imported")) {
            result.message(getTranslation(
                    source.equals("appraised") || source.isEmpty()
                            ? "criteria.TryOut.noRule"
                            : "criteria.TryOut.imported"));
            return;
        }
        var rule = RowRules.of(row);
        if (rule.isPresent()) {
            result.show(rule.get().evaluate(input()), rule.get().maximum(), nothingTyped());
            return;
        }
        var why = BrokenBands.of(row, input().figures(), getLocale()).or(() -> firstFault(row));
        result.refused(why.orElse(""));
    }

    private Optional<String> firstFault(DraftRow row) {
        return open.index().faults(row.id()).stream()
                .filter(Fault::isError)
                .findFirst()
                .map(fault -> FaultText.of(getLocale(), fault));
    }

    private boolean nothingTyped() {
        return option == null && typed.values().stream().allMatch(String::isBlank);
    }

    private RuleInput input() {
        var numbers = new HashMap<String, BigDecimal>();
        typed.forEach((symbol, text) -> {
            var read = NumberInput.parse(text, getLocale());
            if (read.isValue()) {
                numbers.put(symbol, read.value());
            }
        });
        return new RuleInput(option, numbers);
    }
}
