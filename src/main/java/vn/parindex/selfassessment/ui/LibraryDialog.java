package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.LibraryFilter;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shell.CountChips;
import vn.parindex.shell.CountChips.Chip;
import vn.parindex.shell.DialogFoot;
import vn.parindex.shell.Icons;

/** Takes documents that the agency has used or uploaded before: those of this leaf last year first. */
class LibraryDialog extends Dialog {

    private static final String LAST_YEAR = "LAST_YEAR";
    private static final String WHOLE = "WHOLE";

    private final transient EvidenceActs acts;
    private final transient LibraryFilter lastYear;
    private final TextField words = new TextField();
    private final Select<AssessmentYear> year = new Select<>();
    private final CountChips chips = new CountChips(text("chips"), chosen -> show(chosen.equals(LAST_YEAR)));
    private final LibraryChoice grid;
    private final Button take = new Button(text("take"), click -> take());
    private boolean before;

    LibraryDialog(EvidenceActs acts, Set<DocumentId> attached) {
        this.acts = acts;
        this.lastYear = acts.lastYear();
        this.grid = new LibraryChoice(attached, chosen -> take.setEnabled(chosen > 0));
        setHeaderTitle(text("heading"));
        fillWords();
        fillYear();
        var line = new Div(words, year);
        line.addClassNames("par-toolbar", "evidence-filters");
        var body = new Div(chips, line, grid);
        body.addClassNames("par-stack", "selfassessment-library");
        add(body);
        setWidth("min(820px, 96vw)");
        take.setEnabled(false);
        DialogFoot.of(this, take);
        grid.setEmptyStateComponent(new Span(text("none")));
        grid.setItems(
                query -> acts.library(asked(), query.getOffset(), query.getLimit()).stream(),
                query -> acts.libraryCount(asked()));
        var earlier = acts.libraryCount(lastYear);
        chips.show(List.of(
                new Chip(
                        LAST_YEAR,
                        getTranslation("selfassessment.LibraryDialog.lastYear", lastYear.year()),
                        earlier,
                        false),
                new Chip(WHOLE, text("whole"), OptionalLong.empty(), false)));
        show(earlier > 0);
    }

    /** @param lastYears only what proved this leaf in the year before */
    private void show(boolean lastYears) {
        before = lastYears;
        chips.press(before ? LAST_YEAR : WHOLE);
        year.setVisible(!before);
        grid.getDataProvider().refreshAll();
    }

    private LibraryFilter asked() {
        return before
                ? new LibraryFilter(words.getValue(), lastYear.year(), lastYear.criterion(), null)
                : new LibraryFilter(words.getValue(), year.getValue(), null, null);
    }

    private void fillWords() {
        words.setPlaceholder(text("search"));
        words.setAriaLabel(text("search"));
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("evidence-search");
        words.addValueChangeListener(typed -> grid.getDataProvider().refreshAll());
    }

    private void fillYear() {
        year.setAriaLabel(text("year"));
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(text("anyYear"));
        year.setItemLabelGenerator(one -> one == null ? text("anyYear") : text("year") + " " + one);
        year.setItems(acts.years());
        year.addValueChangeListener(chosen -> grid.getDataProvider().refreshAll());
    }

    private void take() {
        var documents =
                grid.getSelectedItems().stream().map(LibraryRow::document).toList();
        close();
        acts.attach(documents);
    }

    private String text(String element) {
        return getTranslation("selfassessment.LibraryDialog." + element);
    }
}
