package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.parindex.appraisal.QueryRow;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** Why the ministry needs no answer any more; the agency reads it. */
class QueryWithdrawDialog extends Dialog {

    QueryWithdrawDialog(Querying querying, QueryRow query, SerializableConsumer<QueryRow> withdrawn) {
        setHeaderTitle(text("title"));
        setWidth("min(560px, 96vw)");
        var reason = new TextArea(text("reason"));
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(reason);
        form.addClassName("par-form");
        add(new Paragraph(text("lead")), form);
        var fields = new RefusableFields().with("reason", reason);
        DialogFoot.of(this, text("confirm"), () -> {
            if (fields.attempt(() -> querying.withdraw(query, reason.getValue()))) {
                close();
                withdrawn.accept(query);
            }
        });
    }

    private String text(String element) {
        return getTranslation("appraisal.QueryWithdrawDialog." + element);
    }
}
