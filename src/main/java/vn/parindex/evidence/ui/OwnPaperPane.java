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
import vn.parindex.evidence.OwnDocumentsService;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** Beside a contributor's documents: one of them, with what it proves of their part. */
class OwnPaperPane extends Aside {

    private final transient LibraryDesk desk;
    private final transient OwnDocumentsService documents;
    private final transient AgencyId agency;
    private final transient Runnable changed;
    private final transient Runnable closed;

    OwnPaperPane(LibraryDesk desk, OwnDocumentsService documents, AgencyId agency, Runnable changed, Runnable closed) {
        this.desk = desk;
        this.documents = documents;
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
                getTranslation("evidence.OwnDocumentsView.choose.why")));
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
                part(title("uses"), new PaperUses(row)));
    }

    private Div facts(LibraryRow row) {
        var part = part(title("facts"), new PaperFacts(row.document()));
        if (desk.mayDescribe() && documents.mayDescribe(row.document())) {
            part.add(new Button(
                    text("edit"),
                    Icons.PENCIL.create(),
                    click -> new PaperDialog(row.document(), paper -> describe(row, paper)).open()));
        }
        return part;
    }

    private void describe(LibraryRow row, Issuance paper) {
        var document = row.document();
        documents.describe(agency, document.id(), paper, document.version());
        Notify.done(text("described"));
        changed.run();
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
