package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.DocumentType;
import vn.parindex.evidence.Edition;
import vn.parindex.evidence.ui.DocumentPreview;
import vn.parindex.evidence.ui.PaperDialog;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.MenuButton;
import vn.parindex.shell.StatusBadge;

/** One document that proves the leaf: what it is, where in it, whether it counts. */
class EvidenceRow extends Composite<Div> {

    private final transient EvidenceActs acts;
    private final Anchor link = new Anchor();
    private final Span facts = new Span();
    private final Div edition = new Div();
    private final Span page = new Span();
    private final Span badge = new Span();
    private final PageKeeper keeper;
    private transient AttachmentRow attached;

    EvidenceRow(AttachmentRow first, boolean editable, EvidenceActs acts) {
        this.acts = acts;
        boolean writable = editable && first.stage() == AttachmentStage.SELF_ASSESSMENT;
        keeper = writable ? acts.page(first) : null;
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.addClassName("par-row__title");
        link.getElement()
                .addEventListener("click", click -> acts.preview(attached.document()))
                .preventDefault();
        facts.addClassName("par-row__why");
        page.addClassName("evidence-page");
        badge.addClassName("evidence-badge");
        edition.addClassName("par-row__why");
        var what = new Div(link, facts, edition);
        what.addClassName("evidence-what");
        getContent().addClassName("evidence-row");
        getContent()
                .getElement()
                .setAttribute("data-document", first.document().id().toString());
        getContent().add(icon(first.document().type()), what, keeper == null ? page : keeper, badge);
        if (writable) {
            getContent().add(menu(first));
        }
    }

    /** Shows what the server knows now, without touching the page that somebody may be typing. */
    void show(AttachmentRow known) {
        attached = known;
        var document = known.document();
        link.setHref(DocumentPreview.address(document));
        link.setText(document.name());
        link.setTitle(document.fileName());
        facts.setText(facts(document));
        page.setText(EvidenceText.of(getLocale()).page(known));
        if (keeper != null) {
            keeper.show(known);
        }
        badge.removeAll();
        badge.add(new StatusBadge(EvidenceLook.of(known)));
        showEdition(known.edition());
    }

    /** An edition is only spoken of where there are several; the newer one is taken with one click. */
    private void showEdition(Edition known) {
        edition.removeAll();
        edition.setVisible(known.latest() > 1);
        edition.setClassName("evidence-older", known.replaced());
        if (!known.replaced()) {
            edition.setText(text("edition", known.number()));
            return;
        }
        edition.add(new Span(text("older", known.number(), known.latest())));
        if (keeper != null) {
            var renew = new Button(text("renew", known.latest()), click -> acts.renew(attached));
            renew.addThemeVariants(ButtonVariant.LUMO_SMALL);
            renew.setAriaLabel(
                    text("renewFor", known.latest(), attached.document().name()));
            edition.add(renew);
        }
    }

    /** What is known of the paper, and why its content cannot be found or opened, where that is so. */
    private String facts(DocumentRow document) {
        var paper = EvidenceText.of(getLocale()).paper(document.issuance());
        if (!document.scan().served()) {
            return paper + ". " + getTranslation("evidence.ScanStatus." + document.scan());
        }
        return document.text().finished() && !document.text().searchable()
                ? paper + ". " + getTranslation("evidence.TextStatus." + document.text())
                : paper;
    }

    private Component menu(AttachmentRow first) {
        var menu = new MenuButton(
                Icons.ELLIPSIS_VERTICAL.create(), text("more", first.document().name()), entries -> {
                    entries.addItem(
                            text("describe"),
                            click -> new PaperDialog(attached.document(), paper -> acts.describe(attached, paper))
                                    .open());
                    entries.addItem(text("remove"), click -> acts.detach(attached));
                });
        menu.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        menu.addClassName("evidence-menu");
        return menu;
    }

    private static Component icon(DocumentType type) {
        var icon =
                switch (type) {
                    case XLS, XLSX, ODS -> Icons.FILE_SPREADSHEET;
                    default -> Icons.FILE_TEXT;
                };
        return icon.create();
    }

    private String text(String element, Object... arguments) {
        return getTranslation("selfassessment.EvidenceRow." + element, arguments);
    }
}
