package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.stream.IntStream;
import vn.parindex.appraisal.QueryRow;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** More working days for one question, and why. */
class QueryExtendDialog extends Dialog {

    private static final int MOST = 5;

    private final transient Querying querying;
    private final transient QueryRow query;

    QueryExtendDialog(Querying querying, QueryRow query, SerializableConsumer<QueryRow> extended) {
        this.querying = querying;
        this.query = query;
        setHeaderTitle(text("title"));
        setWidth("min(560px, 96vw)");
        var days = new Select<Integer>();
        days.setLabel(text("days"));
        days.setItems(IntStream.rangeClosed(1, MOST).boxed().toList());
        days.setItemLabelGenerator(this::until);
        days.setValue(1);
        var reason = new TextArea(text("reason"));
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(days, reason);
        form.addClassName("par-form");
        add(form);
        var fields = new RefusableFields().with("reason", reason).with("days", days);
        DialogFoot.of(this, text("confirm"), () -> {
            if (fields.attempt(() -> querying.extend(query, days.getValue(), reason.getValue()))) {
                close();
                extended.accept(query);
            }
        });
    }

    private String until(Integer days) {
        var due = querying.after(query.due().toLocalDate(), days);
        return text("until", days, Until.words(getLocale(), due));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.QueryExtendDialog." + element, arguments);
    }
}
