package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** Why a declared conflict of interest is over. */
class WithdrawDialog extends Dialog {

    WithdrawDialog(String what, Consumer<String> withdraw, Runnable withdrawn) {
        setHeaderTitle(getTranslation("appraisal.WithdrawDialog.title"));
        setWidth("560px");
        var reason = new TextArea(getTranslation("appraisal.WithdrawDialog.reason"));
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(reason);
        form.addClassName("par-form");
        add(new Paragraph(what), form);
        var fields = new RefusableFields().with("reason", reason);
        DialogFoot.of(this, getTranslation("appraisal.ConflictsView.withdraw"), () -> {
            if (fields.attempt(() -> withdraw.accept(reason.getValue()))) {
                close();
                withdrawn.run();
            }
        });
    }
}
