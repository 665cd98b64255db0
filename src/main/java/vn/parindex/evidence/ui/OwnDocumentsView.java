package vn.parindex.evidence.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.parindex.agency.AgencyId;
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
    private final PaperList list;
    private final PaperPane pane;

    OwnDocumentsView(LibraryDesk desk, OwnDocumentsService documents) {
        this.documents = documents;
        this.agency = desk.agency();
        fillWords();
        var explained = new Paragraph(text("why"));
        explained.addClassName("par-lead");
        this.list = new PaperList(
                desk,
                EvidenceNavigation.OWN,
                this::refresh,
                this::showPaper,
                new PageSentence(text("sentence")),
                explained,
                words);
        this.pane = new OwnPaperPane(desk, documents, agency, this::refresh, () -> list.choose(null));
        addClassNames("par-panes", "evidence-library");
        add(list, pane);
        list.grid()
                .setItems(query ->
                        documents.page(agency, list.filter().words(), query.getOffset(), query.getLimit()).stream());
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
                list.ask(new LibraryFilter(typed.getValue(), null, null, null));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.enter(event);
        words.setValue(list.filter().words());
    }

    private void refresh() {
        var none = list.filter().words().isBlank() ? "empty" : "none";
        list.refresh(new EmptyState(Icons.FOLDER_SEARCH, text(none), text(none + ".why")));
    }

    private void showPaper() {
        pane.show(list.document().map(document -> documents.get(agency, document)));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }

    private String text(String element) {
        return getTranslation("evidence.OwnDocumentsView." + element);
    }
}
