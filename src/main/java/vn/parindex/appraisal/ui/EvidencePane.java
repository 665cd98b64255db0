package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.parindex.appraisal.FindingRow;
import vn.parindex.evidence.ui.DocumentPreview;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;

/** The documents that prove a leaf: one is shown, each can be opened large, or refused as proof. */
class EvidencePane extends Div {

    private final Div tabs = new Div();
    private final Div preview = new Div();
    private final DocumentPreview shown;
    private final RejectPanel rejection;
    private final Button large;
    private transient FindingRow row;
    private transient AttachmentRow current;
    private boolean writable;

    EvidencePane(BoardBar bar, Rejecting rejecting) {
        this.shown = bar.preview();
        this.rejection = new RejectPanel(rejecting);
        addClassName("appraisal-evidence");
        tabs.addClassName("par-chips");
        preview.addClassName("appraisal-evidence__preview");
        large = new Button(
                Icons.EXPAND.create(text("large")), click -> bar.previews().open(current.document()));
        large.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        large.setAriaLabel(text("large"));
        large.setTooltipText(text("large"));
        var head = new Div(tabs, large);
        head.addClassName("appraisal-evidence__head");
        add(head, preview, rejection);
    }

    /** @param may whether the reader may refuse documents now */
    void show(FindingRow shownRow, boolean may) {
        var before = current == null ? null : current.document().id();
        row = shownRow;
        writable = may;
        current = null;
        tabs.removeAll();
        preview.removeAll();
        var documents = row.answer().documents();
        large.setVisible(!documents.isEmpty());
        rejection.setVisible(false);
        if (documents.isEmpty()) {
            var none = new Paragraph(Icons.PAPERCLIP.create(), new Span(text("none")));
            none.addClassNames("appraisal-evidence__none", "par-text-warning");
            preview.add(none);
            return;
        }
        documents.forEach(attached -> tabs.add(tab(attached)));
        open(documents.stream()
                .filter(attached -> attached.document().id().equals(before))
                .findFirst()
                .orElse(documents.get(0)));
    }

    /** Puts the keyboard on the first document. */
    void focus() {
        tabs.getChildren().findFirst().ifPresent(first -> ((Button) first).focus());
    }

    /** Asks why the document on the screen is refused. */
    void startRejecting() {
        if (current != null && writable) {
            rejection.start();
        }
    }

    private Button tab(AttachmentRow attached) {
        var document = attached.document();
        var refused = row.unusable(document.id()).isPresent();
        var tab = new Button(name(attached), (refused ? Icons.BAN : Icons.FILE_TEXT).create());
        tab.addClassName("par-chip");
        tab.addThemeVariants(ButtonVariant.LUMO_SMALL);
        tab.setTooltipText(refused ? text("refused", document.fileName()) : document.fileName());
        tab.addClickListener(click -> open(attached));
        return tab;
    }

    private void open(AttachmentRow attached) {
        current = attached;
        int place = row.answer().documents().indexOf(attached);
        var all = tabs.getChildren().toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).getElement().setAttribute("aria-pressed", Boolean.toString(i == place));
        }
        preview.removeAll();
        shown.show(attached.document());
        preview.add(shown, facts(attached));
        rejection.show(row, attached.document(), writable);
    }

    private Div facts(AttachmentRow attached) {
        var document = attached.document();
        var link = DocumentPreview.link(document);
        var words = EvidenceText.of(getLocale());
        var title = new Span(document.name());
        title.addClassName("par-strong");
        var paper = new Span(words.paper(document.issuance()));
        paper.addClassName("par-note");
        var what = new Div(title, paper);
        what.addClassName("appraisal-evidence__paper");
        var page = new Span(words.page(attached));
        var facts = new Div(what, page, new StatusBadge(EvidenceLook.of(attached)), link);
        facts.addClassName("appraisal-evidence__facts");
        if (attached.stage() != AttachmentStage.SELF_ASSESSMENT) {
            facts.addComponentAtIndex(1, new Span(text("added")));
        }
        return facts;
    }

    private String name(AttachmentRow attached) {
        var number = attached.document().issuance().number();
        var name = number == null || number.isBlank() ? attached.document().fileName() : number;
        var page = attached.pageReference();
        return page == null || page.isBlank() ? name : text("page", name, page);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("appraisal.EvidencePane." + element, arguments);
    }
}
