package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyRow;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** An officer says with which agency there is a conflict of interest, and which. */
class DeclareDialog extends Dialog {

    DeclareDialog(List<AgencyRow> agencies, BiConsumer<AgencyId, String> declare, Runnable declared) {
        setHeaderTitle(text("title"));
        setWidth("560px");
        var note = new Paragraph(text("note"));
        note.addClassName("par-note");
        var agency = new ComboBox<AgencyRow>(text("agency"));
        agency.setItems(agencies);
        agency.setItemLabelGenerator(row -> row.name().in(getLocale()));
        agency.setRequiredIndicatorVisible(true);
        var reason = new TextArea(text("reason"));
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(agency, reason);
        form.addClassName("par-form");
        add(note, form);
        var fields = new RefusableFields().with("agency", agency).with("reason", reason);
        DialogFoot.of(this, text("confirm"), () -> {
            if (fields.attempt(() -> declare.accept(chosen(agency.getValue()), reason.getValue()))) {
                close();
                declared.run();
            }
        });
    }

    private static AgencyId chosen(AgencyRow row) {
        if (row == null) {
            throw RefusedException.at("agency", "appraisal.refusal.choose");
        }
        return row.id();
    }

    private String text(String element) {
        return getTranslation("appraisal.DeclareDialog." + element);
    }
}
