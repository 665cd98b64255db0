package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.EvidenceNavigation;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;

/** The own agency's library: find, bring, read, describe, replace and use documents again. */
@Route(EvidenceNavigation.LIBRARY)
@Menu(order = 25, title = "evidence.LibraryView.menu", icon = "folder-search")
@RolesAllowed({Roles.OFFICER, Roles.COORDINATOR, Roles.LEADER})
class LibraryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient LibraryDesk desk;
    private final transient AgencyId agency;
    private final PageSentence sentence = new PageSentence("");
    private final LibraryFilters filters;
    private final LibraryGrid grid =
            new LibraryGrid(row -> choose(row.document().id()));
    private final PaperPane pane;
    private transient LibraryAddress asked;

    LibraryView(LibraryDesk desk) {
        this.desk = desk;
        this.agency = desk.agency();
        this.filters = new LibraryFilters(desk.library().uses(agency), this::ask);
        this.pane = new PaperPane(desk, agency, this::refresh, () -> choose(null));
        addClassNames("par-panes", "evidence-library");
        var head = new Div(sentence, filters);
        head.addClassNames("par-pane__head", "par-stack");
        if (desk.mayBring()) {
            head.add(new UploadPlace(agency, UploadPlace.library(agency), desk.limit())
                    .dropOn(".evidence-library__list")
                    .everywhere()
                    .onTaken(this::refresh));
        }
        var body = new Div(grid);
        body.addClassNames("par-pane__body", "par-pane__body--flush");
        var list = new Div(head, body);
        list.addClassNames("par-pane", "par-pane--item", "evidence-library__list");
        add(list, pane);
        grid.setItems(
                query -> desk.library().page(agency, asked.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> desk.library().count(agency, asked.filter()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = LibraryAddress.of(event.getLocation().getQueryParameters());
        refresh();
    }

    /** Something in the library has changed, or something else is asked of it. */
    private void refresh() {
        var counts = desk.library().counts(agency, asked.filter());
        filters.show(asked.filter(), counts);
        sentence.setText(
                getTranslation("evidence.LibraryView.sentence", desk.library().count(agency, LibraryFilter.NONE)));
        grid.setEmptyStateComponent(none());
        grid.mark(asked.document());
        grid.getDataProvider().refreshAll();
        show();
    }

    private EmptyState none() {
        if (asked.filter().equals(LibraryFilter.NONE)) {
            return new EmptyState(Icons.FOLDER_SEARCH, text("empty"), text("empty.why"));
        }
        var clear = new Button(text("clear"), click -> ask(LibraryFilter.NONE));
        return new EmptyState(Icons.SEARCH, text("none"), text("none.why"), clear);
    }

    private void ask(LibraryFilter filter) {
        asked = new LibraryAddress(filter, asked.document());
        remember();
        refresh();
    }

    private void choose(DocumentId document) {
        asked = new LibraryAddress(asked.filter(), document);
        remember();
        grid.mark(document);
        grid.deselectAll();
        grid.getDataCommunicator().reset();
        show();
    }

    private void show() {
        if (asked.document() == null) {
            pane.showNothing();
        } else {
            pane.show(desk.library().paper(agency, asked.document()));
        }
    }

    private void remember() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(EvidenceNavigation.LIBRARY, asked.parameters())));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element) {
        return getTranslation("evidence.LibraryView." + element);
    }
}
