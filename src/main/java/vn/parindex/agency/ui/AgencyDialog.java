package vn.parindex.agency.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Objects;
import vn.parindex.agency.AgencyDraft;
import vn.parindex.agency.AgencyEntry;
import vn.parindex.agency.AgencyKindRow;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Notify;
import vn.parindex.shell.RefusableFields;

/** One agency. Its code and kind are chosen once; it stays open, with what was typed, until the rules accept it. */
class AgencyDialog extends Dialog {

    private final TextField code = new TextField(text("code"));
    private final ComboBox<AgencyKindRow> kind = new ComboBox<>(text("kind"));
    private final TextField nameVi = new TextField(text("nameVi"));
    private final TextField nameEn = new TextField(text("nameEn"));
    private final TextField region = new TextField(text("region"));
    private final Checkbox assessed = new Checkbox(text("assessed"));
    private final Checkbox ranked = new Checkbox(text("ranked"));
    private final TextArea note = new TextArea(text("note"));
    private final TextField source = new TextField(text("source"));
    private final RefusableFields fields = new RefusableFields()
            .with("code", code)
            .with("kind", kind)
            .with("name_vi", nameVi)
            .with("name_en", nameEn)
            .with("region", region)
            .with("ranked", ranked)
            .with("note", note)
            .with("source", source);

    /** @param entry null for a new agency */
    AgencyDialog(List<AgencyKindRow> kinds, AgencyEntry entry, SerializableConsumer<AgencyDraft> save, Runnable saved) {
        setHeaderTitle(text(entry == null ? "add" : "change"));
        setWidth("640px");
        kind.setItems(kinds);
        kind.setItemLabelGenerator(row -> row.name().in(getLocale()));
        nameEn.setHelperText(text("nameEnHelper"));
        note.setHelperText(text("noteHelper"));
        code.setHelperText(text(entry == null ? "codeHelper" : "codeFixed"));
        if (entry != null) {
            show(kinds, entry);
        }
        var head = new Div(code, kind);
        head.addClassName("agency-form__pair");
        var flags = new Div(assessed, ranked);
        flags.addClassName("agency-form__flags");
        var form = new Div(head, nameVi, nameEn, region, flags, note, source);
        form.addClassNames("par-form", "agency-form");
        add(form);
        DialogFoot.of(this, text("save"), () -> {
            if (fields.attempt(() -> save.accept(draft()))) {
                close();
                saved.run();
                Notify.done(getTranslation("agency.AgencyDialog.saved", nameVi.getValue()));
            }
        });
    }

    private void show(List<AgencyKindRow> kinds, AgencyEntry entry) {
        var row = entry.row();
        code.setValue(row.code());
        code.setReadOnly(true);
        kinds.stream()
                .filter(known -> known.kind().equals(row.kind()))
                .findFirst()
                .ifPresent(kind::setValue);
        kind.setReadOnly(true);
        nameVi.setValue(row.name().vi());
        nameEn.setValue(row.name().en());
        region.setValue(Objects.requireNonNullElse(row.region(), ""));
        assessed.setValue(row.assessed());
        ranked.setValue(row.ranked());
        note.setValue(Objects.requireNonNullElse(row.note(), ""));
        source.setValue(Objects.requireNonNullElse(entry.source(), ""));
    }

    private AgencyDraft draft() {
        return new AgencyDraft(
                code.getValue(),
                kind.getValue() == null ? "" : kind.getValue().kind().code(),
                nameVi.getValue(),
                nameEn.getValue(),
                region.getValue(),
                assessed.getValue(),
                ranked.getValue(),
                note.getValue(),
                source.getValue());
    }

    private String text(String element) {
        return getTranslation("agency.AgencyDialog." + element);
    }
}
