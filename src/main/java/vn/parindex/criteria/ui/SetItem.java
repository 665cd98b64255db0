package vn.parindex.criteria.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import vn.parindex.criteria.CatalogueRow;
import vn.parindex.criteria.CriteriaNavigation;
import vn.parindex.criteria.SetStatus;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.StatusBadge;

/** One version in the list: its state, what it is, since when, and what can be done with it. */
class SetItem extends ListItem {

    private final SetDesk desk;
    private final CatalogueRow row;
    private final Runnable changed;

    SetItem(SetDesk desk, CatalogueRow row, Runnable changed) {
        this.desk = desk;
        this.row = row;
        this.changed = changed;
        addClassName("par-row");
        var status = new Div(new StatusBadge(SetStatusLook.of(row.status())));
        status.addClassName("par-row__status");
        add(status, what(), due());
        if (desk.mayWrite()) {
            menu();
        }
    }

    private String name() {
        return text("name", row.header().name().in(getLocale()), row.header().version());
    }

    private Div what() {
        var header = row.header();
        var title = new Anchor(CriteriaNavigation.of(row.id()), name());
        title.addClassName("par-row__title");
        var facts = new ArrayList<String>();
        facts.add(SetDesk.years(header, getLocale()));
        facts.add(text("points", PointsFormat.of(getLocale()).display(header.total())));
        facts.add(LegalText.of(header.legalBasis(), getLocale()));
        facts.add(header.code());
        if (header.reconstruction()) {
            facts.add(text("reconstruction"));
        }
        var why = new Span(String.join(" · ", facts));
        why.addClassName("par-row__why");
        var what = new Div(title, new Div(why));
        what.addClassName("par-row__what");
        return what;
    }

    private Div due() {
        var due = new Div();
        due.addClassName("par-row__due");
        if (row.changedAt() != null) {
            due.add(new Div(text("changed")), new Div(DateText.of(getLocale()).dateTime(row.changedAt())));
        }
        return due;
    }

    private void menu() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var root = bar.addItem(Icons.ELLIPSIS_VERTICAL.create());
        root.getElement().setAttribute("aria-label", text("actions", name()));
        fill(root.getSubMenu());
        add(bar);
    }

    private boolean mayFollow() {
        return row.status() == SetStatus.PUBLISHED || row.status() == SetStatus.RETIRED;
    }

    private void fill(SubMenu menu) {
        menu.addItem(text("open"), click -> UI.getCurrent().navigate(CriteriaNavigation.of(row.id())));
        if (mayFollow()) {
            menu.addItem(
                    text("next"),
                    click -> UI.getCurrent()
                            .navigate(CriteriaNavigation.of(desk.drafts().beginNextVersion(row.id()))));
        } else {
            menu.addItem(text("discard"), click -> askToDiscard());
        }
        if (row.status() == SetStatus.PUBLISHED) {
            menu.addItem(text("retire"), click -> askToRetire());
        }
    }

    private void askToDiscard() {
        Confirm.ask(text("discardTitle", name()), text("discard"), () -> {
                    var draft = desk.drafts().details(row.id());
                    desk.drafts().discard(row.id(), draft.version());
                    changed.run();
                    Notify.done(text("discarded", name()));
                })
                .consequences(text("discardText"))
                .danger()
                .open();
    }

    private void askToRetire() {
        Confirm.ask(text("retireTitle", name()), text("retire"), () -> {
                    desk.catalogue().retire(row.id());
                    changed.run();
                    Notify.done(text("retired", name()));
                })
                .consequences(text("retireText"))
                .danger()
                .open();
    }

    private String text(String key, Object... arguments) {
        return getTranslation("criteria.SetItem." + key, arguments);
    }
}
