package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.Issuance;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;

/** Beside a list of papers: one of them with its content and what is known of it; the rest is up to the list. */
abstract class PaperPane extends Aside {

    private final transient LibraryDesk desk;
    private final transient Runnable changed;
    private final transient Runnable closed;

    PaperPane(LibraryDesk desk, Runnable changed, Runnable closed) {
        this.desk = desk;
        this.changed = changed;
        this.closed = closed;
        addClassNames("par-pane", "par-pane--side", "evidence-pane");
        getElement().setAttribute("aria-label", text("label"));
        Shortcuts.addShortcutListener(this, closed::run, Key.ESCAPE).listenOn(this);
    }

    /** Why one would choose a paper, where none is chosen. */
    abstract String why();

    /** Below the facts. */
    abstract Component[] more(LibraryRow row);

    abstract boolean mayDescribe(DocumentRow document);

    abstract void describe(DocumentRow document, Issuance paper);

    final void show(Optional<LibraryRow> row) {
        removeAll();
        setClassName("is-open", row.isPresent());
        row.ifPresentOrElse(
                this::fill,
                () -> add(new EmptyState(
                        Icons.FILE_TEXT, getTranslation("evidence.LibraryView.choose"), getTranslation(why()))));
    }

    private void fill(LibraryRow row) {
        var preview = desk.previews().inPage();
        preview.show(row.document());
        add(new PaperHead(row, closed), part(preview, PaperHead.verbs(desk, row)), facts(row.document()));
        add(more(row));
    }

    private Div facts(DocumentRow document) {
        var part = part(title("facts"), new PaperFacts(document));
        if (desk.mayDescribe() && mayDescribe(document)) {
            part.add(new Button(
                    text("edit"),
                    Icons.PENCIL.create(),
                    click -> new PaperDialog(document, paper -> take(document, paper)).open()));
        }
        return part;
    }

    private void take(DocumentRow document, Issuance paper) {
        describe(document, paper);
        Notify.done(text("described"));
        changed.run();
    }

    final H3 title(String element) {
        var title = new H3(text(element));
        title.addClassName("par-section");
        return title;
    }

    static Div part(Component... content) {
        var part = new Div(content);
        part.addClassNames("par-pane__part", "par-stack");
        return part;
    }

    final String text(String element) {
        return getTranslation("evidence.PaperPane." + element);
    }
}
