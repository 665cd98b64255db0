package vn.parindex.ranking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Refusal;

/** Return to the Appraisal Council, with the reason that it will read. */
class ReturnDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private final Button confirm;
    private final transient Consumer<String> giveBack;

    ReturnDialog(Consumer<String> giveBack) {
        this.giveBack = giveBack;
        setHeaderTitle(text("title"));
        addClassName("ranking-dialog");
        reason.setLabel(text("reason"));
        reason.setHelperText(text("reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        var form = new Div(new Paragraph(text("consequences")), reason);
        form.addClassName("par-form");
        add(form);
        confirm = DialogFoot.asking(this, text("confirm"), this::submit);
        confirm.setDisableOnClick(true);
    }

    private void submit() {
        reason.setInvalid(false);
        try {
            giveBack.accept(reason.getValue());
            close();
        } catch (RefusedException refusal) {
            reason.setErrorMessage(Refusal.text(getLocale(), refusal));
            reason.setInvalid(true);
            confirm.setEnabled(true);
        }
    }

    private String text(String element) {
        return getTranslation("ranking.ReturnDialog." + element);
    }
}
