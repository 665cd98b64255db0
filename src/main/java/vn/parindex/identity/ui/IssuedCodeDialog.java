package vn.parindex.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import vn.parindex.identity.IssuedCode;
import vn.parindex.shell.DateText;

/** Shows a one-time code, once: it is kept nowhere. */
class IssuedCodeDialog extends Dialog {

    IssuedCodeDialog(IssuedCode issued) {
        setHeaderTitle(getTranslation("identity.IssuedCodeDialog.title"));
        setCloseOnOutsideClick(false);
        setWidth("480px");
        var code = new Code(issued.code());
        code.addClassName("identity-code");
        var until = DateText.of(getLocale()).dateTime(issued.expiresAt());
        var note = new Paragraph(getTranslation("identity.IssuedCodeDialog.note", issued.username(), until));
        note.addClassName("par-lead");
        add(new Div(code, note));
        var done = new Button(getTranslation("identity.IssuedCodeDialog.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
