package vn.parindex.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.EvidenceNavigation;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.OwnDocumentsService;
import vn.parindex.shared.Roles;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PageSentence;

/** A contributor's documents: what they brought into the agency's library and what proves their part of its file. */
@Route(EvidenceNavigation.OWN)
@Menu(order = 25, title = "evidence.LibraryView.menu", icon = "folder-search")
@RolesAllowed(Roles.CONTRIBUTOR)
class OwnDocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient OwnDocumentsService documents;
    private final transient AgencyId agency;
    private final TextField words = new TextField();
    private final LibraryGrid grid =
            new LibraryGrid(row -> choose(row.document().id()));
    private final OwnPaperPane pane;
    private transient LibraryAddress asked;

    OwnDocumentsView(LibraryDesk desk, OwnDocumentsService documents) {
        this.documents = documents;
        this.agency = desk.agency();
        this.pane = new OwnPaperPane(desk, documents, agency, this::refresh, () -> choose(null));
        addClassNames("par-panes", "evidence-library");
        fillWords();
        var explained = new Paragraph(text("why"));
        explained.addClassName("par-lead");
        var head = new Div(new PageSentence(text("sentence")), explained, words);
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
                query -> documents.page(agency, asked.filter().words(), query.getOffset(), query.getLimit()).stream());
    }

    private void fillWords() {
        words.setAriaLabel(text("search"));
        words.setPlaceholder(text("search"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("evidence-search");
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                ask(new LibraryAddress(new LibraryFilter(typed.getValue(), null, null, null), asked.document()));
                refresh();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = LibraryAddress.of(event.getLocation().getQueryParameters());
        words.setValue(asked.filter().words());
        refresh();
    }

    private void refresh() {
        var none = asked.filter().words().isBlank() ? "empty" : "none";
        grid.setEmptyStateComponent(new EmptyState(Icons.FOLDER_SEARCH, text(none), text(none + ".why")));
        grid.mark(asked.document());
        grid.getDataProvider().refreshAll();
        Optional.ofNullable(asked.document())
                .ifPresentOrElse(document -> pane.show(documents.get(agency, document)), pane::showNothing);
    }

    private void choose(DocumentId document) {
        ask(new LibraryAddress(asked.filter(), document));
        grid.deselectAll();
        refresh();
    }

    private void ask(LibraryAddress address) {
        asked = address;
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(EvidenceNavigation.OWN, address.parameters())));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element) {
        return getTranslation("evidence.OwnDocumentsView." + element);
    }
}
