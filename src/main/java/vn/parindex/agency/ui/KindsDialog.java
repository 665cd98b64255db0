package vn.parindex.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.parindex.agency.AgencyDirectoryService;
import vn.parindex.agency.AgencyKindUse;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;

/** The kinds of agency, each a level with an index of its own: to see, to name, to add. */
class KindsDialog extends Dialog {

    private final transient AgencyDirectoryService service;
    private final Runnable changed;
    private final UnorderedList list = new UnorderedList();

    KindsDialog(AgencyDirectoryService service, Runnable changed) {
        this.service = service;
        this.changed = changed;
        setHeaderTitle(text("title"));
        setWidth("640px");
        var why = new Paragraph(text("why"));
        why.addClassName("par-note");
        list.addClassName("par-rows");
        add(new Div(why, list));
        var add = new Button(
                text("add"),
                Icons.PLUS.create(),
                click -> new KindDialog(null, service::addKind, this::refresh).open());
        DialogFoot.of(this, add);
        show();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        service.kinds().forEach(use -> list.add(row(use)));
    }

    private Component row(AgencyKindUse use) {
        var name = use.row().name().in(getLocale());
        var title = new Span(name);
        title.addClassName("par-row__title");
        var why = new Span(getTranslation(
                "agency.KindsDialog.facts",
                use.row().kind(),
                PointsFormat.of(getLocale()).number(use.agencies())));
        why.addClassName("par-row__why");
        var what = new Div(title, why);
        what.addClassNames("par-row__what");
        var rename = new Button(
                text("rename"), click -> new KindDialog(use.row(), service::renameKind, this::refresh).open());
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        rename.setAriaLabel(text("rename") + ": " + name);
        var row = new ListItem(what, rename);
        row.addClassNames("par-row", "agency-kind");
        return row;
    }

    private String text(String element) {
        return getTranslation("agency.KindsDialog." + element);
    }
}
