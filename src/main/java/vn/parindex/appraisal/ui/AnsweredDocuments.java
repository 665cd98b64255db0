package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.ui.DocumentPreview;
import vn.parindex.evidence.ui.PaperDialog;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Panel;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Tone;

/** The documents of one leaf, those of the file and those added in answer; more can be added while the window is open. */
class AnsweredDocuments extends Panel {

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
        leaf.answer().documents().forEach(document -> rows.add(row(document, writable)));
        if (leaf.answer().documents().isEmpty()) {
            var none = new Paragraph(text("none"));
            none.addClassNames("par-note", "appraisal-none");
            rows.add(none);
        }
        add(rows);
        if (writable) {
            var adding = new Div(answering.uploads(leaf).onTaken(attached));
            adding.addClassName("appraisal-upload");
            add(adding);
        }
    }

    private Component row(AttachmentRow attachment, boolean writable) {
        var document = attachment.document();
        var link = new Anchor(DocumentPreview.address(document), document.name());
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
        leaf.unusable(document.id()).ifPresent(mark -> {
            var why = new Span(text("refusedWhy", mark.reason()));
            why.addClassNames("par-row__why", "par-text-warning");
            what.add(why);
            badge.add(new StatusBadge(Tone.WARNING, Icons.BAN, text("refused")));
        });
        var row = new Div(Icons.FILE_TEXT.create(), what, page, badge);
        row.addClassName("evidence-row");
        if (writable && attachment.stage() == AttachmentStage.CLARIFICATION) {
            row.add(menu(attachment));
        }
        return row;
    }

    private static String stage(AttachmentRow attachment) {
        return attachment.stage() == AttachmentStage.SELF_ASSESSMENT ? "submitted" : "added";
    }

    /** What can be done with a document that was added here, while the window is open. */
    private Component menu(AttachmentRow attachment) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        menu.addClassName("evidence-menu");
        var label = text("more", attachment.document().name());
        menu.getElement().setAttribute("aria-label", label);
        var more = menu.addItem(Icons.ELLIPSIS_VERTICAL.create());
        more.setAriaLabel(label);
        more.getSubMenu()
                .addItem(
                        text("describe"),
                        click -> new PaperDialog(attachment.document(), paper -> describe(attachment, paper)).open());
        more.getSubMenu().addItem(text("remove"), click -> detach(attachment));
        return menu;
    }

    private void describe(AttachmentRow attachment, Issuance paper) {
        answering.describe(leaf, attachment, paper);
        attached.run();
    }

    private void detach(AttachmentRow attachment) {
        answering.detach(leaf, attachment);
        attached.run();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.AnsweredDocuments." + element, arguments);
    }
}
