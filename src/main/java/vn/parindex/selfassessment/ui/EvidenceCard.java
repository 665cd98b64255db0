package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.parindex.selfassessment.AnswerDetails;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;

/** The documents that prove one leaf, and the way to add one: drop files anywhere on the card. */
class EvidenceCard extends Composite<Div> {

    private final Div rows = new Div();
    private final Span count = new Span();
    private final Div adding = new Div();
    private final BiConsumer<String, File> receive;
    private final Consumer<AttachmentRow> detach;

    /**
     * @param receive takes an uploaded file with the name it had on the officer's machine, inside the UI's lock
     * @param detach takes a document away from the leaf
     */
    EvidenceCard(BiConsumer<String, File> receive, Consumer<AttachmentRow> detach) {
        this.receive = receive;
        this.detach = detach;
        var title = new H3(getTranslation("selfassessment.EvidenceCard.title"));
        title.addClassName("par-card__title");
        count.addClassName("par-note");
        adding.addClassName("selfassessment-upload");
        var head = new Div(title, count);
        head.addClassName("par-card__head");
        rows.addClassName("par-rows");
        getContent().addClassNames("par-card", "par-card--flush");
        getContent().add(head, rows, adding);
    }

    void show(AnswerDetails answer) {
        rows.removeAll();
        adding.removeAll();
        count.setText(getTranslation(
                "selfassessment.EvidenceCard.count", answer.documents().size()));
        if (answer.documents().isEmpty()) {
            var none = new Span(getTranslation("selfassessment.EvidenceCard.none"));
            none.addClassNames("par-note", "selfassessment-none");
            rows.add(none);
        }
        answer.documents().forEach(document -> rows.add(row(document, answer.editable())));
        if (answer.editable()) {
            adding.add(upload());
        }
    }

    private Component row(AttachmentRow attachment, boolean editable) {
        var document = attachment.document();
        var link =
                new Anchor("api/agencies/" + attachment.agency() + "/documents/" + document.id(), document.fileName());
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("par-row__title");
        var facts = new Span(getTranslation(
                "selfassessment.EvidenceCard.facts",
                document.issuance().number() == null
                        ? getTranslation("selfassessment.EvidenceCard.noNumber")
                        : document.issuance().number(),
                DateText.of(getLocale()).date(attachment.attachedAt()),
                attachment.attachedByName()));
        facts.addClassName("par-row__why");
        var what = new Div(link, facts);
        what.addClassNames("par-row__what", "par-two");
        var row = new Div(Icons.FILE_TEXT.create(), what);
        row.addClassName("par-row");
        if (editable) {
            var remove = new Button(Icons.X.create(), click -> detach.accept(attachment));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("selfassessment.EvidenceCard.remove", document.fileName()));
            remove.setTooltipText(getTranslation("selfassessment.EvidenceCard.remove", document.fileName()));
            row.add(remove);
        }
        return row;
    }

    private Upload upload() {
        var upload =
                new Upload(UploadHandler.toTempFile((metadata, file) -> receive.accept(metadata.fileName(), file)));
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setUploadButton(button());
        upload.setMaxFiles(20);
        return upload;
    }

    private Button button() {
        return new Button(getTranslation("selfassessment.EvidenceCard.add"), Icons.UPLOAD.create());
    }
}
