package vn.parindex.criteria.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.parindex.shell.Icons;

/** The fields of a rule's form: each writes its part of the sheet, and the sheet goes into the cells at once. */
class SheetFields {

    private static final int PAUSE = 700;

    private final CellForm form;
    private final RuleSheet sheet;
    private Runnable rebuild = () -> {};

    SheetFields(CellForm form, RuleSheet sheet) {
        this.form = form;
        this.sheet = sheet;
    }

    /** What shows the form anew when lines come or go. */
    void onRebuild(Runnable action) {
        rebuild = action;
    }

    RuleSheet sheet() {
        return sheet;
    }

    CellForm form() {
        return form;
    }

    Locale locale() {
        return form.locale();
    }

    String text(String key, Object... arguments) {
        return form.text(key, arguments);
    }

    void save() {
        form.save(sheet.cells());
    }

    /** Saves and shows the form anew. */
    void saveAndRebuild() {
        save();
        rebuild.run();
    }

    TextField words(String label, String value, Consumer<String> write) {
        var field = new TextField(label);
        field.setValue(value);
        field.setReadOnly(!form.editable());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(changed -> {
            write.accept(changed.getValue());
            save();
        });
        return field;
    }

    TextField number(String label, String value, Consumer<String> write) {
        var field = words(
                label, CellNumber.shown(value, locale()), typed -> write.accept(CellNumber.cell(typed, locale())));
        field.addClassName("par-number");
        return field;
    }

    TextArea paragraph(String label, String value, Consumer<String> write) {
        var field = new TextArea(label);
        field.setValue(value);
        field.setReadOnly(!form.editable());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(changed -> {
            write.accept(changed.getValue());
            save();
        });
        return field;
    }

    Select<String> choice(
            String label, List<String> values, String value, UnaryOperator<String> words, Consumer<String> write) {
        var field = new Select<String>();
        field.setLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.setReadOnly(!form.editable());
        if (values.contains(value)) {
            field.setValue(value);
        }
        field.addValueChangeListener(changed -> {
            if (changed.getValue() != null) {
                write.accept(changed.getValue());
                save();
            }
        });
        return field;
    }

    /** One of the figures that the rule declares. */
    Select<String> figure(String label, String symbol, Consumer<String> write) {
        return choice(label, sheet.symbols().stream().distinct().toList(), symbol, this::figureName, write);
    }

    private String figureName(String symbol) {
        return sheet.figures().stream()
                .filter(figure -> figure.get(RuleSheet.SYMBOL).equals(symbol))
                .findFirst()
                .map(figure ->
                        symbol + (figure.get(RuleSheet.NAME).isEmpty() ? "" : " · " + figure.get(RuleSheet.NAME)))
                .orElse(symbol);
    }

    Select<String> figureParameter(String key) {
        return figure(text("parameter." + key), sheet.parameter(key), symbol -> sheet.parameter(key, symbol));
    }

    TextField numberParameter(String key) {
        return number(text("parameter." + key), sheet.parameter(key), value -> sheet.parameter(key, value));
    }

    /** @param first what it means when nothing is written */
    Select<String> choiceParameter(String key, String first, List<String> values) {
        var now = sheet.parameter(key);
        return choice(
                text("parameter." + key),
                values,
                now.isEmpty() ? first : now,
                value -> text("parameter." + key + "." + value),
                value -> sheet.parameter(key, value));
    }

    /** Fields in columns: the label stands over the first line only, the others carry it for readers of the screen. */
    static void quiet(int number, Component... fields) {
        for (var field : fields) {
            if (number > 1 && field instanceof HasLabel labelled && field instanceof HasAriaLabel named) {
                named.setAriaLabel(labelled.getLabel() + " " + number);
                labelled.setLabel("");
            }
        }
    }

    Button add(String labelKey, Runnable action) {
        var button = new Button(text(labelKey), Icons.PLUS.create(), click -> {
            action.run();
            saveAndRebuild();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setVisible(form.editable());
        return button;
    }

    Button remove(String label, List<RuleSheet.Line> lines, RuleSheet.Line line) {
        var button = new Button(Icons.TRASH.create(), click -> {
            lines.remove(line);
            saveAndRebuild();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        button.setVisible(form.editable());
        return button;
    }
}
