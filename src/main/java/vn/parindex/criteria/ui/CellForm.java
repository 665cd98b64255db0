package vn.parindex.criteria.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.parindex.criteria.DraftRow;
import vn.parindex.criteria.Fault;
import vn.parindex.criteria.RowId;

/**
 * Fields over the cells of one row: what is typed is saved by itself, and every fault stands at its field. Where
 * nothing can be changed there is plain text instead.
 */
class CellForm {

    private static final int PAUSE = 700;

    private final OpenSet open;
    private final RowId id;
    private final Map<String, Component> fields = new HashMap<>();

    CellForm(OpenSet open, RowId id) {
        this.open = open;
        this.id = id;
    }

    OpenSet open() {
        return open;
    }

    DraftRow row() {
        return open.index().row(id);
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("criteria." + key, arguments);
    }

    boolean editable() {
        return open.editable();
    }

    void save(String column, String value) {
        open.change(id, column, value);
    }

    void save(Map<String, String> cells) {
        open.change(id, cells);
    }

    Component line(String column) {
        return line(column, UnaryOperator.identity());
    }

    private Component line(String column, UnaryOperator<String> cell) {
        if (!editable()) {
            return read(label(column), row().get(column));
        }
        var field = new TextField(label(column));
        field.setValue(row().get(column));
        return bound(column, live(field), cell);
    }

    /** A number in the reader's manner; the cell has a point. */
    Component number(String column) {
        if (!editable()) {
            return read(label(column), CellNumber.shown(row().get(column), locale()));
        }
        var field = new TextField(label(column));
        field.addClassName("par-number");
        field.setValue(CellNumber.shown(row().get(column), locale()));
        return bound(column, live(field), typed -> CellNumber.cell(typed, locale()));
    }

    Component area(String column) {
        if (!editable()) {
            return read(label(column), row().get(column));
        }
        var field = new TextArea(label(column));
        field.setValue(row().get(column));
        field.setMinRows(2);
        field.setMaxRows(12);
        return bound(column, live(field), UnaryOperator.identity());
    }

    /** @param words what the reader sees for every text that the cell can have */
    Component choice(String column, List<String> values, UnaryOperator<String> words) {
        var now = row().get(column);
        if (!editable()) {
            return read(label(column), values.contains(now) ? words.apply(now) : now);
        }
        var field = new Select<String>();
        field.setLabel(label(column));
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        if (values.contains(now)) {
            field.setValue(now);
        }
        return bound(column, field, UnaryOperator.identity());
    }

    <T> ComboBox<T> combo(String column) {
        var field = new ComboBox<T>(label(column));
        fields.put(column, field);
        return field;
    }

    private <F extends Component & HasValueChangeMode> F live(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        return field;
    }

    private <F extends AbstractField<F, String> & HasValidation> Component bound(
            String column, F field, UnaryOperator<String> cell) {
        field.setManualValidation(true);
        field.addValueChangeListener(
                changed -> save(column, changed.getValue() == null ? "" : cell.apply(changed.getValue())));
        fields.put(column, field);
        return field;
    }

    String label(String column) {
        return text("column." + column);
    }

    /** Something that is not bound to a cell of its own, yet shows the faults of one. */
    <F extends Component & HasValidation> F faultsAt(String column, F field) {
        field.setManualValidation(true);
        fields.put(column, field);
        return field;
    }

    static Component read(String label, String value) {
        var name = new Span(label);
        name.addClassName("criteria-read__label");
        var text = new Span(value.isEmpty() ? "–" : value);
        text.addClassNames("par-value", "criteria-lines");
        var both = new Div(name, text);
        both.addClassName("criteria-read");
        return both;
    }

    /** Puts every fault of the row at its field. */
    void showFaults() {
        var faults = open.index().faults(id);
        fields.forEach((column, field) -> {
            var found = of(column, faults);
            var validated = (HasValidation) field;
            validated.setErrorMessage(found);
            validated.setInvalid(!found.isEmpty());
        });
    }

    private String of(String column, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.isError() && fault.column().equals(column))
                .map(fault -> FaultText.of(locale(), fault))
                .collect(Collectors.joining(". "));
    }

    /** Gives a field the focus when it is here. */
    void focus(String column) {
        if (fields.get(column) instanceof Focusable<?> field) {
            field.focus();
        }
    }
}
