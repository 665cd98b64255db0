package vn.parindex.appraisal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import vn.parindex.agency.AgencyId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.evidence.IssuanceText;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;
import vn.parindex.shell.SelectionLabels;

/** Takes documents of the agency's library, the latest first; those taken already cannot be chosen again. */
class LibraryPick extends Dialog {

    private final Grid<DocumentRow> grid = new Grid<>();
    private final TextField words = new TextField();

    LibraryPick(
            AnsweringQueries answering,
            AgencyId agency,
            Set<DocumentId> taken,
            SerializableConsumer<List<DocumentRow>> take) {
        var there = Set.copyOf(taken);
        setHeaderTitle(text("title"));
        setWidth("min(720px, 96vw)");
        words.setPlaceholder(text("search"));
        words.setAriaLabel(text("search"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> grid.getDataProvider().refreshAll());
        var confirm = DialogFoot.of(this, text("take"), () -> {
            close();
            take.accept(List.copyOf(grid.getSelectedItems()));
        });
        confirm.setEnabled(false);
        fill(there);
        grid.setItems(
                query -> answering.library(agency, words.getValue(), query.getOffset(), query.getLimit()).stream());
        grid.addSelectionListener(
                chosen -> confirm.setEnabled(!chosen.getAllSelectedItems().isEmpty()));
        var body = new Div(words, grid);
        body.addClassNames("par-stack", "appraisal-library");
        add(body);
    }

    private void fill(Set<DocumentId> there) {
        grid.addThemeNames("two-line");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setItemSelectableProvider(row -> !there.contains(row.id()));
        SelectionLabels.apply(grid);
        grid.addColumn(LitRenderer.<DocumentRow>of(
                                "<div class=\"par-two\"><span>${item.name}</span><span>${item.facts}</span></div>")
                        .withProperty("name", DocumentRow::name)
                        .withProperty("facts", row -> IssuanceText.of(getLocale(), row.issuance())))
                .setHeader(text("document"));
        grid.setEmptyStateComponent(new Span(text("none")));
    }

    private String text(String element) {
        return getTranslation("appraisal.LibraryPick." + element);
    }
}
