package vn.parindex.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.Optional;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.shell.EmptyState;

/** Papers below the place that takes new ones. What is asked and which paper is open stand in the address. */
class PaperList extends Div {

    private final String path;
    private final transient Runnable changed;
    private final transient Runnable chosen;
    private final LibraryGrid grid =
            new LibraryGrid(row -> choose(row.document().id()));
    private transient LibraryAddress asked;

    /**
     * @param changed there are other papers, or others are asked for
     * @param chosen another paper is open, or none
     * @param head above the papers
     */
    PaperList(LibraryDesk desk, String path, Runnable changed, Runnable chosen, Component... head) {
        this.path = path;
        this.changed = changed;
        this.chosen = chosen;
        var above = new Div(head);
        above.addClassNames("par-pane__head", "par-stack");
        if (desk.mayBring()) {
            var agency = desk.agency();
            above.add(new UploadPlace(agency, UploadPlace.library(agency), desk.limit())
                    .dropOn(".evidence-library__list")
                    .everywhere()
                    .onTaken(changed));
        }
        var body = new Div(grid);
        body.addClassNames("par-pane__body", "par-pane__body--flush");
        add(above, body);
        addClassNames("par-pane", "par-pane--item", "evidence-library__list");
    }

    LibraryGrid grid() {
        return grid;
    }

    LibraryFilter filter() {
        return asked.filter();
    }

    Optional<DocumentId> document() {
        return Optional.ofNullable(asked.document());
    }

    void enter(BeforeEnterEvent event) {
        asked = LibraryAddress.of(event.getLocation().getQueryParameters());
        changed.run();
    }

    void ask(LibraryFilter filter) {
        remember(new LibraryAddress(filter, asked.document()));
        changed.run();
    }

    /** @param document null for none */
    void choose(DocumentId document) {
        remember(new LibraryAddress(asked.filter(), document));
        grid.mark(document);
        grid.deselectAll();
        grid.getDataCommunicator().reset();
        chosen.run();
    }

    /** @param none where no paper is left */
    void refresh(EmptyState none) {
        grid.setEmptyStateComponent(none);
        grid.mark(asked.document());
        grid.getDataProvider().refreshAll();
        chosen.run();
    }

    private void remember(LibraryAddress address) {
        asked = address;
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(path, address.parameters())));
    }
}
