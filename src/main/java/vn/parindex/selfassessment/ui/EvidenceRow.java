package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import vn.parindex.evidence.DocumentType;
import vn.parindex.selfassessment.AttachmentRow;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.EvidenceLook;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.StatusBadge;

/** One document that proves the leaf: what it is, where in it, whether it counts. */
class EvidenceRow extends Composite<Div> {

    private final transient EvidenceActs acts;
    private final Anchor link = new Anchor();
    private final Span facts = new Span();
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
        facts.addClassName("par-row__why");
        page.addClassName("evidence-page");
        badge.addClassName("evidence-badge");
        var what = new Div(link, facts);
        what.addClassName("evidence-what");
        getContent().addClassName("evidence-row");
        getContent().add(icon(first.document().type()), what, keeper == null ? page : keeper, badge);
        if (writable) {
            getContent().add(menu(first));
        }
    }

    /** Shows what the server knows now, without touching the page that somebody may be typing. */
    void show(AttachmentRow known) {
        attached = known;
        var document = known.document();
        link.setHref("api/agencies/" + known.agency() + "/documents/" + document.id());
        link.setText(document.name());
        link.setTitle(document.fileName());
        facts.setText(EvidenceText.of(getLocale()).paper(document.issuance()));
        page.setText(EvidenceText.of(getLocale()).page(known));
        if (keeper != null) {
            keeper.show(known);
        }
        badge.removeAll();
        badge.add(new StatusBadge(EvidenceLook.of(known)));
    }

    private Component menu(AttachmentRow first) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        menu.addClassName("evidence-menu");
        var label = text("more", first.document().name());
        menu.getElement().setAttribute("aria-label", label);
        var more = menu.addItem(Icons.ELLIPSIS_VERTICAL.create());
        more.setAriaLabel(label);
        more.getSubMenu()
                .addItem(
                        text("describe"),
                        click -> new PaperDialog(attached.document(), paper -> acts.describe(attached, paper)).open());
        more.getSubMenu().addItem(text("remove"), click -> acts.detach(attached));
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
