package vn.parindex.selfassessment.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.DocumentUse;
import vn.parindex.evidence.IssuanceText;
import vn.parindex.evidence.LibraryRow;
import vn.parindex.shell.SelectionLabels;

/** Documents of the library to choose from, with what they prove; those of the leaf already cannot be chosen. */
class LibraryChoice extends Grid<LibraryRow> {

    private static final int MOST_USES = 3;

    LibraryChoice(Set<DocumentId> attached, IntConsumer chosen) {
        var there = Set.copyOf(attached);
        addThemeNames("two-line");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(row -> !there.contains(row.document().id()));
        SelectionLabels.apply(this);
        addColumn(LitRenderer.<LibraryRow>of(
                                "<div class=\"par-two\"><span>${item.name}</span><span>${item.facts}</span></div>")
                        .withProperty("name", row -> row.document().name())
                        .withProperty(
                                "facts",
                                row -> IssuanceText.of(
                                        getLocale(), row.document().issuance())))
                .setHeader(text("document"));
        addColumn(row -> there.contains(row.document().id()) ? text("already") : used(row))
                .setHeader(text("used"))
                .setWidth("200px")
                .setFlexGrow(0);
        asMultiSelect()
                .addValueChangeListener(
                        change -> chosen.accept(change.getValue().size()));
    }

    private static String used(LibraryRow row) {
        return row.uses().stream()
                .collect(Collectors.groupingBy(DocumentUse::year, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .map(year -> year.getKey() + ": "
                        + year.getValue().stream()
                                .map(DocumentUse::code)
                                .limit(MOST_USES)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private String text(String element) {
        return getTranslation("selfassessment.LibraryDialog." + element);
    }
}
