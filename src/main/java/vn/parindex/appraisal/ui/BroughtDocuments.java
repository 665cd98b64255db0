package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.shell.Icons;

/** The documents that go with an answer: taken from the agency's library, or uploaded into it here. */
class BroughtDocuments extends Div {

    private static final int LATEST = 20;

    private final transient AnsweringQueries answering;
    private final AgencyId agency;
    private final Map<DocumentId, DocumentRow> chosen = new LinkedHashMap<>();
    private final Set<DocumentId> there;
    private final Set<DocumentId> known;
    private final Div rows = new Div();

    /** @param there documents that prove the leaf already */
    BroughtDocuments(AnsweringQueries answering, AgencyId agency, Set<DocumentId> there) {
        this.there = Set.copyOf(there);
        this.answering = answering;
        this.agency = agency;
        this.known = new HashSet<>(latest().keySet());
        addClassName("appraisal-brought");
        var title = new Span(text("title"));
        title.addClassName("par-section");
        var library = new Button(text("library"), Icons.FOLDER_SEARCH.create(), click -> choose());
        library.addThemeVariants(ButtonVariant.LUMO_SMALL);
        rows.addClassName("appraisal-brought__rows");
        add(title, rows, library, answering.uploads(agency).onTaken(this::uploaded));
        show();
    }

    List<DocumentId> documents() {
        return List.copyOf(chosen.keySet());
    }

    private void choose() {
        var taken = new HashSet<>(there);
        taken.addAll(chosen.keySet());
        new LibraryPick(answering, agency, taken, this::take).open();
    }

    /** What has come into the library since this was opened. */
    private void uploaded() {
        var fresh = latest();
        fresh.keySet().removeAll(known);
        known.addAll(fresh.keySet());
        take(fresh.values().stream().toList());
    }

    private void take(List<DocumentRow> documents) {
        documents.forEach(document -> chosen.putIfAbsent(document.id(), document));
        show();
    }

    private Map<DocumentId, DocumentRow> latest() {
        return answering.library(agency, "", 0, LATEST).stream()
                .collect(Collectors.toMap(DocumentRow::id, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    private void show() {
        rows.removeAll();
        rows.setVisible(!chosen.isEmpty());
        chosen.values().forEach(document -> {
            var name = new Span(Icons.FILE_TEXT.create(), new Span(document.name()));
            name.addClassName("appraisal-brought__name");
            var remove = new Button(Icons.X.create(), click -> {
                chosen.remove(document.id());
                show();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("appraisal.BroughtDocuments.remove", document.name()));
            var row = new Div(name, remove);
            row.addClassName("appraisal-brought__row");
            rows.add(row);
        });
    }

    private String text(String element) {
        return getTranslation("appraisal.BroughtDocuments." + element);
    }
}
