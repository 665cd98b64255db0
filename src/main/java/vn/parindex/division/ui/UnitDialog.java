package vn.parindex.division.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.division.UnitDraft;
import vn.parindex.division.UnitKind;
import vn.parindex.division.UnitRow;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;

/** The name and kind of one unit. */
class UnitDialog extends Dialog {

    private final TextField nameVi = new TextField(text("nameVi"));
    private final TextField nameEn = new TextField(text("nameEn"));
    private final RadioButtonGroup<UnitKind> kind = new RadioButtonGroup<>(text("kind"));
    private final RefusableFields fields =
            new RefusableFields().with("nameVi", nameVi).with("nameEn", nameEn).with("kind", kind);

    /** @param row null for a new unit */
    UnitDialog(UnitRow row, SerializableConsumer<UnitDraft> save, Runnable saved) {
        setHeaderTitle(text(row == null ? "add" : "change"));
        setWidth("520px");
        nameVi.setRequiredIndicatorVisible(true);
        kind.setItems(UnitKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("division.UnitKind." + each));
        kind.setValue(row == null ? UnitKind.INTERNAL : row.kind());
        if (row != null) {
            nameVi.setValue(row.name().vi());
            nameEn.setValue(
                    row.name().en().equals(row.name().vi()) ? "" : row.name().en());
        }
        var form = new Div(nameVi, nameEn, kind);
        form.addClassName("par-form");
        add(form);
        DialogFoot.of(this, text("save"), () -> {
            if (fields.attempt(
                    () -> save.accept(new UnitDraft(nameVi.getValue(), nameEn.getValue(), kind.getValue())))) {
                close();
                saved.run();
                Notify.done(getTranslation("division.UnitDialog.saved", nameVi.getValue()));
            }
        });
    }

    private String text(String element) {
        return getTranslation("division.UnitDialog." + element);
    }
}
