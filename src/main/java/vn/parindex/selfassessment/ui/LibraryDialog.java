package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentRow;
import vn.parindex.selfassessment.EvidenceText;
import vn.parindex.shell.Icons;

/** Takes a document that the agency has uploaded before. */
class LibraryDialog extends Dialog {

    private final transient EvidenceActs acts;
    private final transient Set<DocumentId> attached;
    private final TextField words = new TextField();
    private final Grid<DocumentRow> grid = new Grid<>();
    private final Button take = new Button(text("take"), click -> take());

    LibraryDialog(EvidenceActs acts, Set<DocumentId> attached) {
        this.acts = acts;
        this.attached = Set.copyOf(attached);
        setHeaderTitle(text("heading"));
        words.setPlaceholder(text("search"));
        words.setAriaLabel(text("search"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(typed -> grid.getDataProvider().refreshAll());
        words.setWidthFull();
        fillGrid();
        var body = new Div(words, grid);
        body.addClassNames("par-stack", "selfassessment-library");
        add(body);
        setWidth("min(760px, 94vw)");
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setEnabled(false);
        getFooter().add(new Button(text("close"), click -> close()), take);
    }

    private void fillGrid() {
        grid.addThemeNames("two-line");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.addColumn(LitRenderer.<DocumentRow>of(
                                "<div class=\"par-two\"><span>${item.name}</span><span>${item.facts}</span></div>")
                        .withProperty("name", DocumentRow::name)
                        .withProperty(
                                "facts", row -> EvidenceText.of(getLocale()).paper(row.issuance())))
                .setHeader(text("document"));
        grid.addColumn(row -> attached.contains(row.id()) ? text("already") : "")
                .setHeader(text("state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setItems(query -> acts.library(words.getValue(), query.getOffset(), query.getLimit()).stream());
        grid.setEmptyStateComponent(new Span(text("none")));
        grid.asSingleSelect()
                .addValueChangeListener(chosen -> take.setEnabled(chosen.getValue() != null
                        && !attached.contains(chosen.getValue().id())));
    }

    private void take() {
        grid.asSingleSelect().getOptionalValue().ifPresent(document -> {
            close();
            acts.attach(document);
        });
    }

    private String text(String element) {
        return getTranslation("selfassessment.LibraryDialog." + element);
    }
}
