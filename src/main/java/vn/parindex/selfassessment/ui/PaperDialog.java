package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Refusal;

/** Enters and corrects what a document's paper says: number, title, issuer, day of issue, in force since. */
class PaperDialog extends Dialog {

    private final TextField number = new TextField(text("number"));
    private final TextField title = new TextField(text("title"));
    private final TextField issuer = new TextField(text("issuer"));
    private final DatePicker issuedOn = new DatePicker(text("issuedOn"));
    private final DatePicker effectiveOn = new DatePicker(text("effectiveOn"));
    private final Map<String, HasValidationProperties> fields = Map.of(
            "number", number, "title", title, "issuer", issuer, "issuedOn", issuedOn, "effectiveOn", effectiveOn);

    /** @param save writes what was entered, or refuses it at a field */
    PaperDialog(DocumentRow document, Consumer<Issuance> save) {
        setHeaderTitle(text("heading"));
        var file = new Paragraph(document.fileName());
        file.addClassName("par-note");
        var days = new Div(issuedOn, effectiveOn);
        days.addClassName("selfassessment-days");
        var form = new Div(file, number, title, issuer, days);
        form.addClassName("par-form");
        add(form);
        addClassName("selfassessment-paper");
        setWidth("min(560px, 94vw)");
        fill(document.issuance());
        var keep = new Button(text("save"), click -> attempt(document.issuance(), save));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("close"), click -> close()), keep);
    }

    private void fill(Issuance paper) {
        number.setHelperText(text("number.hint"));
        number.setValue(text(paper.number(), ""));
        title.setValue(text(paper.title(), ""));
        issuer.setValue(text(paper.issuer(), ""));
        ComponentTexts.apply(issuedOn).setValue(paper.issuedOn());
        ComponentTexts.apply(effectiveOn).setValue(paper.effectiveOn());
        number.focus();
        Stream.<HasValue<?, ?>>of(number, title, issuer, issuedOn, effectiveOn)
                .forEach(field ->
                        field.addValueChangeListener(changed -> ((HasValidationProperties) field).setInvalid(false)));
    }

    private void attempt(Issuance before, Consumer<Issuance> save) {
        if (Stream.of(issuedOn, effectiveOn).filter(PaperDialog::unreadable).count() > 0) {
            return;
        }
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            save.accept(new Issuance(
                            number.getValue(),
                            title.getValue(),
                            issuer.getValue(),
                            issuedOn.getValue(),
                            effectiveOn.getValue())
                    .ended(before.validUntil(), before.replacedBy()));
            close();
        } catch (RefusedException refused) {
            refuse(refused);
        }
    }

    private void refuse(RefusedException refused) {
        var field = refused.field() == null ? null : fields.get(refused.field());
        if (field == null) {
            Notify.refused(refused);
        } else {
            field.setErrorMessage(Refusal.text(getLocale(), refused));
            field.setInvalid(true);
        }
    }

    /** What was typed is no day: the field says so by itself. */
    private static boolean unreadable(DatePicker field) {
        return field.getDefaultValidator()
                .apply(field.getValue(), new ValueContext(field, field))
                .isError();
    }

    private String text(String element) {
        return getTranslation("selfassessment.PaperDialog." + element);
    }

    private static String text(String known, String otherwise) {
        return known == null ? otherwise : known;
    }
}
