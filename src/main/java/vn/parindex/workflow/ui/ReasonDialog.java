package vn.parindex.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.RefusableFields;

/** Asks for a reason, and what else the act needs, before it is done; refusals show at their fields. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 2_000;

    private final TextArea reason = new TextArea();
    private final Div form = new Div();
    private final RefusableFields fields = new RefusableFields().with("reason", reason);

    /** @param texts prefix of the texts: {@code .title}, {@code .text}, {@code .reason}, {@code .verb} */
    ReasonDialog(String texts, Consumer<String> act, Object... arguments) {
        setHeaderTitle(getTranslation(texts + ".title", arguments));
        reason.setLabel(getTranslation(texts + ".reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        form.add(new Paragraph(getTranslation(texts + ".text", arguments)), reason);
        form.addClassName("par-form");
        add(form);
        setWidth("min(600px, 94vw)");
        DialogFoot.asking(this, getTranslation(texts + ".verb"), () -> attempt(act));
    }

    /** A field above the reason, under the name by which a refusal points at it. */
    <C extends Component & HasValidation> ReasonDialog with(String name, C field) {
        form.addComponentAtIndex(1, field);
        fields.with(name, field);
        return this;
    }

    /** The same; and what names no field is about it. */
    <C extends Component & HasValidation> ReasonDialog about(String name, C field) {
        fields.otherwiseAt(field);
        return with(name, field);
    }

    private void attempt(Consumer<String> act) {
        if (fields.attempt(() -> act.accept(reason.getValue()))) {
            close();
        }
    }
}
