package vn.parindex.criteria.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.agency.AgencyRow;
import vn.parindex.criteria.RowId;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;

/** Who appraises a field: named on the field, the same for everything below it. */
class InChargeTab extends Div {

    private static final String COLUMN = "in_charge";

    private final CellForm form;

    InChargeTab(CellForm form) {
        this.form = form;
        addClassName("par-stack");
        var index = form.open().index();
        var id = form.row().id();
        var field = index.path(id).get(0);
        boolean own = index.isField(id) || !form.row().get(COLUMN).isEmpty();
        add(own ? choice() : inherited(field));
    }

    private Panel choice() {
        var panel = new Panel(form.text("InChargeTab.title"));
        if (!form.editable()) {
            panel.add(CellForm.read(form.label(COLUMN), name(form.row().get(COLUMN))));
            return panel;
        }
        var combo = form.<AgencyRow>combo(COLUMN);
        combo.setManualValidation(true);
        combo.setItems(form.open().desk().agencies());
        combo.setItemLabelGenerator(
                agency -> agency.code() + " · " + agency.name().in(form.locale()));
        combo.setClearButtonVisible(true);
        form.open().desk().agency(form.row().get(COLUMN)).ifPresent(combo::setValue);
        combo.addValueChangeListener(changed -> form.save(
                COLUMN, changed.getValue() == null ? "" : changed.getValue().code()));
        var note = new Paragraph(form.text("InChargeTab.note"));
        note.addClassName("par-note");
        panel.add(combo, note);
        return panel;
    }

    private Panel inherited(RowId field) {
        var row = form.open().index().row(field);
        var goThere = new Button(
                form.text("InChargeTab.field", row.code()),
                Icons.ARROW_UP.create(),
                click -> form.open().select(field, COLUMN));
        goThere.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new Panel(
                form.text("InChargeTab.title"), CellForm.read(form.label(COLUMN), name(row.get(COLUMN))), goThere);
    }

    private String name(String code) {
        return form.open()
                .desk()
                .agency(code)
                .map(agency -> agency.name().in(form.locale()))
                .orElse(code);
    }
}
