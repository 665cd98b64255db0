package vn.parindex.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyId;
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
    private final PaperList list;
    private final PaperPane pane;

    LibraryView(LibraryDesk desk) {
        this.desk = desk;
        this.agency = desk.agency();
        this.filters = new LibraryFilters(desk.library().uses(agency), this::ask);
        this.list = new PaperList(desk, EvidenceNavigation.LIBRARY, this::refresh, this::showPaper, sentence, filters);
        this.pane = new LibraryPaperPane(desk, agency, this::refresh, () -> list.choose(null));
        addClassNames("par-panes", "evidence-library");
        add(list, pane);
        list.grid()
                .setItems(
                        query ->
                                desk
                                        .library()
                                        .page(agency, list.filter(), query.getOffset(), query.getLimit())
                                        .stream(),
                        query -> desk.library().count(agency, list.filter()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.enter(event);
    }

    private void ask(LibraryFilter filter) {
        list.ask(filter);
    }

    /** Something in the library has changed, or something else is asked of it. */
    private void refresh() {
        filters.show(list.filter(), desk.library().counts(agency, list.filter()));
        sentence.setText(
                getTranslation("evidence.LibraryView.sentence", desk.library().count(agency, LibraryFilter.NONE)));
        list.refresh(none());
    }

    private EmptyState none() {
        if (list.filter().equals(LibraryFilter.NONE)) {
            return new EmptyState(Icons.FOLDER_SEARCH, text("empty"), text("empty.why"));
        }
        var clear = new Button(text("clear"), click -> ask(LibraryFilter.NONE));
        return new EmptyState(Icons.SEARCH, text("none"), text("none.why"), clear);
    }

    private void showPaper() {
        pane.show(list.document().map(document -> desk.library().paper(agency, document)));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element) {
        return getTranslation("evidence.LibraryView." + element);
    }
}
