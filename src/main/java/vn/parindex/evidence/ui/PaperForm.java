package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.RefusableFields;

/** The fields of a paper: number, title, issuer, day of issue, in force since and until, replaced by. */
class PaperForm extends Div {

    private final TextField number = new TextField(text("number"));
    private final TextField title = new TextField(text("title"));
    private final TextField issuer = new TextField(text("issuer"));
    private final DatePicker issuedOn = new DatePicker(text("issuedOn"));
    private final DatePicker effectiveOn = new DatePicker(text("effectiveOn"));
    private final DatePicker validUntil = new DatePicker(text("validUntil"));
    private final TextField replacedBy = new TextField(text("replacedBy"));
    private final RefusableFields fields = new RefusableFields()
            .with("number", number)
            .with("title", title)
            .with("issuer", issuer)
            .with("issuedOn", issuedOn)
            .with("effectiveOn", effectiveOn)
            .with("validUntil", validUntil)
            .with("replacedBy", replacedBy);

    PaperForm(DocumentRow document) {
        var file = new Paragraph(document.fileName());
        file.addClassName("par-note");
        add(file, number, title, issuer, pair(issuedOn, effectiveOn), pair(validUntil, replacedBy));
        addClassName("par-form");
        fill(document.issuance());
    }

    void focus() {
        number.focus();
    }

    /** Whether what was entered could be read and was taken; if not, the reason stands at its field. */
    boolean attempt(Consumer<Issuance> save) {
        return fields.attempt(() -> save.accept(entered()));
    }

    private Issuance entered() {
        return new Issuance(
                number.getValue(),
                title.getValue(),
                issuer.getValue(),
                issuedOn.getValue(),
                effectiveOn.getValue(),
                validUntil.getValue(),
                replacedBy.getValue());
    }

    private void fill(Issuance paper) {
        number.setHelperText(text("number.hint"));
        number.setValue(text(paper.number(), ""));
        title.setValue(text(paper.title(), ""));
        issuer.setValue(text(paper.issuer(), ""));
        ComponentTexts.apply(issuedOn).setValue(paper.issuedOn());
        ComponentTexts.apply(effectiveOn).setValue(paper.effectiveOn());
        ComponentTexts.apply(validUntil).setValue(paper.validUntil());
        replacedBy.setValue(text(paper.replacedBy(), ""));
    }

    private static Div pair(Component one, Component other) {
        var pair = new Div(one, other);
        pair.addClassName("evidence-pair");
        return pair;
    }

    private String text(String element) {
        return getTranslation("evidence.PaperDialog." + element);
    }

    private static String text(String known, String otherwise) {
        return known == null ? otherwise : known;
    }
}
