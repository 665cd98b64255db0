package vn.parindex.agency.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.agency.AgencyKindDraft;
import vn.parindex.agency.AgencyKindRow;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;

/** The names of one kind; its code is chosen once. */
class KindDialog extends Dialog {

    private final TextField code = new TextField(text("code"));
    private final TextField nameVi = new TextField(text("nameVi"));
    private final TextField nameEn = new TextField(text("nameEn"));
    private final TextField pluralVi = new TextField(text("pluralVi"));
    private final TextField pluralEn = new TextField(text("pluralEn"));
    private final RefusableFields fields = new RefusableFields()
            .with("code", code)
            .with("nameVi", nameVi)
            .with("nameEn", nameEn)
            .with("pluralVi", pluralVi)
            .with("pluralEn", pluralEn);

    /** @param row null for a new kind */
    KindDialog(AgencyKindRow row, SerializableConsumer<AgencyKindDraft> save, Runnable saved) {
        setHeaderTitle(text(row == null ? "add" : "rename"));
        setWidth("560px");
        code.setHelperText(text("codeHelper"));
        nameVi.setHelperText(text("nameHelper"));
        pluralVi.setHelperText(text("pluralHelper"));
        if (row != null) {
            show(row);
        }
        var form = new Div(code, nameVi, pluralVi, nameEn, pluralEn);
        form.addClassNames("par-form", "agency-form");
        add(form);
        DialogFoot.of(this, text("save"), () -> {
            if (fields.attempt(() -> save.accept(draft()))) {
                close();
                saved.run();
                Notify.done(getTranslation("agency.KindDialog.saved", nameVi.getValue()));
            }
        });
    }

    private void show(AgencyKindRow row) {
        code.setValue(row.kind().code());
        code.setReadOnly(true);
        nameVi.setValue(row.name().vi());
        nameEn.setValue(row.name().en());
        pluralVi.setValue(row.plural().vi());
        pluralEn.setValue(row.plural().en());
    }

    private AgencyKindDraft draft() {
        return new AgencyKindDraft(
                code.getValue(), nameVi.getValue(), nameEn.getValue(), pluralVi.getValue(), pluralEn.getValue());
    }

    private String text(String element) {
        return getTranslation("agency.KindDialog." + element);
    }
}
