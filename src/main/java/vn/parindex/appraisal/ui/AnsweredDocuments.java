package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shared.RefusedException;
import vn.parindex.shell.ComponentTexts;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;

/** The documents of one leaf, those of the file and those added in answer; more can be added while the window is open. */
class AnsweredDocuments extends Panel {

    private static final int MOST_AT_ONCE = 10;

    private final transient AppraisedLeaf leaf;
    private final transient Answering answering;
    private final Runnable attached;

    AnsweredDocuments(AppraisedLeaf leaf, Answering answering, boolean writable, Runnable attached) {
        super(UI.getCurrent().getTranslation("appraisal.AnsweredDocuments.title"));
        this.leaf = leaf;
        this.answering = answering;
        this.attached = attached;
        flush();
        var rows = new Div();
        rows.addClassName("par-rows");
        leaf.answer().documents().forEach(document -> rows.add(row(document)));
        if (leaf.answer().documents().isEmpty()) {
            var none = new Paragraph(text("none"));
            none.addClassNames("par-note", "appraisal-none");
            rows.add(none);
        }
        add(rows);
        if (writable) {
            var adding = new Div(upload());
            adding.addClassName("appraisal-upload");
            add(adding);
        }
    }

    private Component row(AttachmentRow attachment) {
        var document = attachment.document();
        var link = new Anchor(EvidencePane.address(document), document.name());
        link.setTitle(document.fileName());
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("par-row__title");
        var words = EvidenceText.of(getLocale());
        var paper = new Span(words.paper(document.issuance()));
        paper.addClassName("par-row__why");
        var brought = new Span(text(stage(attachment), attachment.attachedByName()));
        brought.addClassName("par-row__why");
        var what = new Div(link, paper, brought);
        what.addClassName("evidence-what");
        var page = new Span(words.page(attachment));
        page.addClassName("evidence-page");
        var badge = new Span(new StatusBadge(EvidenceLook.of(attachment)));
        badge.addClassName("evidence-badge");
        var row = new Div(Icons.FILE_TEXT.create(), what, page, badge);
        row.addClassName("evidence-row");
        return row;
    }

    private static String stage(AttachmentRow attachment) {
        return attachment.stage() == AttachmentStage.CLARIFICATION ? "added" : "submitted";
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> receive(metadata.fileName(), file)));
        upload.setI18n(ComponentTexts.upload(getLocale()));
        upload.setUploadButton(new Button(text("add"), Icons.UPLOAD.create()));
        upload.setMaxFiles(MOST_AT_ONCE);
        return upload;
    }

    private void receive(String fileName, File file) {
        try (var content = Files.newInputStream(file.toPath())) {
            answering.attach(leaf, fileName, content);
            attached.run();
        } catch (RefusedException refusal) {
            Notify.refused(refusal);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AnsweredDocuments." + element, arguments);
    }
}
