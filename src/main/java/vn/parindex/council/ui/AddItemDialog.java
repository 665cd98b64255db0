package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.parindex.agency.AgencyRow;
import vn.parindex.council.ItemId;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Folded;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.Refusal;

/** The secretary puts one leaf of one agency on the list. */
class AddItemDialog extends Dialog {

    private final transient CycleId cycle;
    private final transient CouncilDesk desk;
    private final SerializableConsumer<ItemId> added;
    private final ComboBox<AgencyRow> agency = new ComboBox<>();
    private final ComboBox<Leaf> leaf = new ComboBox<>();

    AddItemDialog(CycleId cycle, CouncilDesk desk, SerializableConsumer<ItemId> added) {
        this.cycle = cycle;
        this.desk = desk;
        this.added = added;
        setHeaderTitle(text("title"));
        setWidth("560px");
        agency.setLabel(text("agency"));
        agency.setItemLabelGenerator(this::name);
        agency.setItems((row, typed) -> Folded.of(name(row)).contains(Folded.of(typed)), desk.participants(cycle));
        agency.addValueChangeListener(change -> showLeaves());
        leaf.setLabel(text("leaf"));
        leaf.setItemLabelGenerator(this::name);
        leaf.addValueChangeListener(change -> leaf.setInvalid(false));
        leaf.setEnabled(false);
        leaf.setHelperText(text("chooseAgency"));
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        var form = new Div(why, agency, leaf);
        form.addClassName("par-form");
        add(form);
        var save = new Button(text("add"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.Confirm.back"), click -> close()), save);
    }

    private void showLeaves() {
        var chosen = agency.getValue();
        var leaves = chosen == null ? List.<Leaf>of() : desk.leaves(cycle, chosen.id());
        leaf.setItems((row, typed) -> Folded.of(name(row)).contains(Folded.of(typed)), leaves);
        leaf.setEnabled(chosen != null);
        leaf.setHelperText(chosen == null ? text("chooseAgency") : null);
    }

    private void save() {
        if (agency.getValue() == null || leaf.getValue() == null) {
            var missing = agency.getValue() == null ? agency : leaf;
            missing.setInvalid(true);
            missing.setErrorMessage(text("missing"));
            return;
        }
        try {
            var item = desk.add(cycle, agency.getValue().id(), leaf.getValue().id());
            close();
            added.accept(item);
        } catch (RefusedException refusal) {
            leaf.setInvalid(true);
            leaf.setErrorMessage(Refusal.text(getLocale(), refusal));
        }
    }

    private String name(AgencyRow row) {
        return row.name().in(getLocale());
    }

    private String name(Leaf row) {
        return row.code() + " " + row.name().in(getLocale());
    }

    private String text(String element) {
        return getTranslation("council.AddItemDialog." + element);
    }
}
