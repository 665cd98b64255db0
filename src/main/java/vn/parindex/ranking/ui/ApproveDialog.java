package vn.parindex.ranking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.RefusableFields;

/** Approval by a numbered decision: says what locks and that nobody can change a score afterwards. */
class ApproveDialog extends Dialog {

    private final TextField number = new TextField();
    private final DatePicker date = ComponentTexts.apply(new DatePicker());
    private final Button confirm;
    private final RefusableFields fields =
            new RefusableFields().with("number", number).with("date", date).otherwiseAt(number);
    private final transient Approve approve;

    ApproveDialog(int agencies, int year, Approve approve) {
        this.approve = approve;
        setHeaderTitle(text("title", year));
        addClassName("ranking-dialog");
        number.setLabel(text("number"));
        number.setHelperText(text("number.help"));
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(60);
        date.setLabel(text("date"));
        date.setRequiredIndicatorVisible(true);
        var form = new Div(number, date, consequences(agencies), seenBy());
        form.addClassName("par-form");
        add(form);
        confirm = DialogFoot.asking(this, text("confirm"), this::submit);
        confirm.setDisableOnClick(true);
    }

    private Div consequences(int agencies) {
        var text = new Div(new Paragraph(text("locks", agencies)), new Paragraph(text("final")));
        text.addClassName("par-confirm");
        return text;
    }

    private Span seenBy() {
        var line = new Span(Icons.EYE.create(), new Span(text("seenBy")));
        line.addClassName("par-confirm__seen");
        return line;
    }

    private void submit() {
        if (fields.attempt(() -> approve.approve(number.getValue(), date.getValue()))) {
            close();
        } else {
            confirm.setEnabled(true);
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("ranking.ApproveDialog." + element, arguments);
    }

    /** Approves; refusals come back as exceptions and are shown at their field. */
    @FunctionalInterface
    interface Approve {
        void approve(String number, LocalDate date);
    }
}
