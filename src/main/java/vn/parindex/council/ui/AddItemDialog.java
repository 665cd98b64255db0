package vn.parindex.council.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.appraisal.Reason;
import vn.parindex.council.ItemId;
import vn.parindex.council.MemberService;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.shared.Folded;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.RefusableFields;

/** One leaf of one agency for the list: the secretary adds it, a member asks for it and says why. */
class AddItemDialog extends Dialog {

    /** Puts the leaf on the list. */
    interface Putting {
        ItemId put(AgencyId agency, LeafId leaf, String note);
    }

    private final transient CycleId cycle;
    private final transient CouncilDesk desk;
    private final transient Putting putting;
    private final SerializableConsumer<ItemId> added;
    private final TextArea note = new TextArea();
    private final ComboBox<AgencyRow> agency = new ComboBox<>();
    private final ComboBox<Leaf> leaf = new ComboBox<>();
    private final RefusableFields fields = new RefusableFields()
            .with("agency", agency)
            .with("leaf", leaf)
            .with("note", note)
            .otherwiseAt(leaf);

    private AddItemDialog(
            CycleId cycle, CouncilDesk desk, boolean asked, Putting putting, SerializableConsumer<ItemId> added) {
        this.cycle = cycle;
        this.desk = desk;
        this.putting = putting;
        this.added = added;
        setHeaderTitle(text(asked ? "askTitle" : "title"));
        setWidth("560px");
        agency.setLabel(text("agency"));
        agency.setItemLabelGenerator(this::name);
        agency.setItems((row, typed) -> Folded.of(name(row)).contains(Folded.of(typed)), desk.participants(cycle));
        agency.addValueChangeListener(change -> showLeaves());
        leaf.setLabel(text("leaf"));
        leaf.setItemLabelGenerator(this::name);
        leaf.setEnabled(false);
        leaf.setHelperText(text("chooseAgency"));
        note.setLabel(text("note"));
        note.setVisible(asked);
        note.addClassName("appraisal-words");
        var longest = PointsFormat.of(getLocale()).number(Reason.LONGEST);
        note.setHelperText(getTranslation("appraisal.DecisionForm.length", Reason.SHORTEST, longest));
        var why = new Paragraph(text(asked ? "askWhy" : "why"));
        why.addClassName("par-note");
        var form = new Div(why, agency, leaf, note);
        form.addClassName("par-form");
        add(form);
        DialogFoot.of(this, text(asked ? "ask" : "add"), this::save);
    }

    /** For the secretary. */
    static AddItemDialog add(CycleId cycle, CouncilDesk desk, SerializableConsumer<ItemId> added) {
        return new AddItemDialog(cycle, desk, false, (agency, leaf, none) -> desk.add(cycle, agency, leaf), added);
    }

    /** For a member, with a note that everybody in the Council reads. */
    static AddItemDialog ask(
            CycleId cycle, CouncilDesk desk, MemberService members, SerializableConsumer<ItemId> added) {
        return new AddItemDialog(
                cycle, desk, true, (agency, leaf, note) -> members.flag(cycle, agency, leaf, note), added);
    }

    private void showLeaves() {
        var chosen = agency.getValue();
        var leaves = chosen == null ? List.<Leaf>of() : desk.leaves(cycle, chosen.id());
        leaf.setItems((row, typed) -> Folded.of(name(row)).contains(Folded.of(typed)), leaves);
        leaf.setEnabled(chosen != null);
        leaf.setHelperText(chosen == null ? text("chooseAgency") : null);
    }

    private void save() {
        fields.attempt(() -> {
            refuseMissing("agency", agency);
            refuseMissing("leaf", leaf);
            var item = putting.put(agency.getValue().id(), leaf.getValue().id(), note.getValue());
            close();
            added.accept(item);
        });
    }

    private static void refuseMissing(String name, HasValue<?, ?> field) {
        if (field.isEmpty()) {
            throw RefusedException.at(name, "council.AddItemDialog.missing");
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
