package vn.parindex.home.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.division.OwnPart;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** Why a part goes back to the coordinator. */
class HandBackDialog extends Dialog {

    HandBackDialog(OwnPart part, SerializableConsumer<String> handBack) {
        setHeaderTitle(getTranslation("home.HandBackDialog.title", part.code()));
        setWidth("520px");
        var why = new Paragraph(getTranslation("home.HandBackDialog.why"));
        why.addClassName("par-note");
        var reason = new TextArea(getTranslation("home.HandBackDialog.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(500);
        reason.setMinRows(3);
        reason.setWidthFull();
        var fields = new RefusableFields().with("reason", reason);
        add(why, reason);
        DialogFoot.of(this, getTranslation("home.HandBackDialog.confirm"), () -> {
            if (fields.attempt(() -> handBack.accept(reason.getValue()))) {
                close();
            }
        });
    }
}
