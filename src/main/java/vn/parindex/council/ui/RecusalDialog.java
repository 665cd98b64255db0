package vn.parindex.council.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Refusal;

/** A member says why they take no part in an item. */
class RecusalDialog extends Dialog {

    RecusalDialog(SerializableConsumer<String> recuse, Runnable changed) {
        setHeaderTitle(getTranslation("council.RecusalDialog.title"));
        setWidth("520px");
        var why = new Paragraph(getTranslation("council.RecusalDialog.why"));
        why.addClassName("par-note");
        var reason = new TextArea(getTranslation("council.RecusalDialog.reason"));
        reason.addClassName("council-reason");
        var form = new Div(why, reason);
        form.addClassName("par-form");
        add(form);
        DialogFoot.asking(this, getTranslation("council.RecusalDialog.save"), () -> {
            try {
                recuse.accept(reason.getValue());
                close();
                changed.run();
            } catch (RefusedException refusal) {
                reason.setInvalid(true);
                reason.setErrorMessage(Refusal.text(getLocale(), refusal));
            }
        });
    }
}
