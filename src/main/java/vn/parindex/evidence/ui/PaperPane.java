package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** Beside the list: one paper with its content, what is known of it, where it is used, its editions. */
class PaperPane extends Aside {

    private final transient LibraryDesk desk;
    private final transient AgencyId agency;
    private final transient Runnable changed;
    private final transient Runnable closed;

    PaperPane(LibraryDesk desk, AgencyId agency, Runnable changed, Runnable closed) {
        this.desk = desk;
        this.agency = agency;
        this.changed = changed;
        this.closed = closed;
        addClassNames("par-pane", "par-pane--side", "evidence-pane");
        getElement().setAttribute("aria-label", text("label"));
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
    }

    void showNothing() {
        removeClassName("is-open");
        removeAll();
        add(new EmptyState(
                Icons.FILE_TEXT,
                getTranslation("evidence.LibraryView.choose"),
                getTranslation("evidence.LibraryView.choose.why")));
    }

    void show(LibraryRow row) {
        addClassName("is-open");
        removeAll();
        var preview = desk.previews().inPage();
        preview.show(row.document());
        add(
                new PaperHead(row, closed),
                part(preview, PaperHead.verbs(desk, row)),
                facts(row),
                uses(row),
                editions(row));
    }

    private Div facts(LibraryRow row) {
        var part = part(title("facts"), new PaperFacts(row.document()));
        if (desk.mayDescribe()) {
            var edit = new Button(
                    text("edit"),
                    Icons.PENCIL.create(),
                    click -> new PaperDialog(row.document(), paper -> describe(row, paper)).open());
            part.add(edit);
        }
        return part;
    }

    private void describe(LibraryRow row, Issuance paper) {
        var document = row.document();
        desk.library().describe(agency, document.id(), paper, document.version());
        Notify.done(text("described"));
        changed.run();
    }

    private Div uses(LibraryRow row) {
        var part = part(title("uses"), new PaperUses(desk, agency, row, changed));
        if (desk.mayBring()) {
            part.add(new Button(
                    text("attach"),
                    Icons.LIST_CHECKS.create(),
                    click -> new PlacesDialog(desk, agency, row, changed).open()));
        }
        return part;
    }

    private Div editions(LibraryRow row) {
        var part = part(title("editions"), new PaperEditions(desk, agency, row));
        if (desk.mayBring()) {
            part.add(new Button(
                    text("newEdition"),
                    Icons.UPLOAD.create(),
                    click -> new EditionDialog(agency, row.document(), desk.limit(), changed).open()));
        }
        return part;
    }

    private H3 title(String element) {
        var title = new H3(text(element));
        title.addClassName("par-section");
        return title;
    }

    private static Div part(Component... content) {
        var part = new Div(content);
        part.addClassNames("par-pane__part", "par-stack");
        return part;
    }

    private String text(String element) {
        return getTranslation("evidence.PaperPane." + element);
    }
}
