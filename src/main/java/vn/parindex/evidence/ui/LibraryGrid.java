package vn.parindex.evidence.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.IssuanceText;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.DateText;
import vn.parindex.shell.StatusBadge;

/** The papers of a library: what it is, what it proves, what stands out. */
class LibraryGrid extends Grid<LibraryRow> {

    private static final int MOST_CODES = 4;

    private DocumentId shown;

    LibraryGrid(Consumer<LibraryRow> choose) {
        addThemeNames("two-line");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addClassName("evidence-grid");
        addColumn(LitRenderer.<LibraryRow>of(
                                "<div class=\"par-two\"><span title=\"${item.file}\">${item.name}</span><span>${item.facts}</span></div>")
                        .withProperty("name", row -> row.document().name())
                        .withProperty("file", row -> row.document().fileName())
                        .withProperty("facts", this::facts))
                .setHeader(text("document"))
                .setFlexGrow(1)
                .setWidth("260px");
        setPartNameGenerator(row -> isShown(row) ? "here" : null);
        addColumn(LitRenderer.<LibraryRow>of(
                                "<div class=\"par-two\"><span>${item.count}</span><span>${item.codes}</span></div>")
                        .withProperty("count", this::count)
                        .withProperty("codes", LibraryGrid::codes))
                .setHeader(text("used"))
                .setWidth("170px")
                .setFlexGrow(0);
        addColumn(StatusBadge.renderer(LibraryLook::of))
                .setHeader(text("state"))
                .setWidth("200px")
                .setFlexGrow(0);
        addColumn(row -> DateText.of(getLocale())
                        .date(row.document().uploadedAt().toLocalDate()))
                .setHeader(text("uploaded"))
                .setWidth("110px")
                .setFlexGrow(0);
        asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                choose.accept(chosen.getValue());
            }
        });
    }

    /** Marks the row that the side pane shows. */
    void mark(DocumentId document) {
        shown = document;
    }

    private boolean isShown(LibraryRow row) {
        return row.document().id().equals(shown);
    }

    private String facts(LibraryRow row) {
        var paper = IssuanceText.of(getLocale(), row.document().issuance());
        return row.edition().latest() > 1 ? text("edition", row.edition().number()) + " · " + paper : paper;
    }

    /** In the latest year: how many leaves. */
    private String count(LibraryRow row) {
        return row.uses().isEmpty()
                ? text("unused")
                : text("count", latest(row).count(), row.uses().get(0).year().value());
    }

    /** In the latest year: which leaves. */
    private static String codes(LibraryRow row) {
        var codes = latest(row).map(DocumentUse::code).limit(MOST_CODES).collect(Collectors.joining(", "));
        return latest(row).count() > MOST_CODES ? codes + "…" : codes;
    }

    private static Stream<DocumentUse> latest(LibraryRow row) {
        return row.uses().stream()
                .filter(use -> use.year().equals(row.uses().get(0).year()));
    }

    private String text(String element, Object... arguments) {
        return getTranslation("evidence.LibraryGrid." + element, arguments);
    }
}
