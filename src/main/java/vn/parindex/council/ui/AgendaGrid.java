package vn.parindex.council.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.parindex.council.AgendaItem;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Tone;

/** The agenda: number, agency and leaf, and what was decided or why it is here. */
class AgendaGrid extends Grid<AgendaItem> {

    AgendaGrid(SerializableSupplier<List<AgendaItem>> items) {
        addClassName("council-agenda");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        ((GridSingleSelectionModel<AgendaItem>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addColumn(line()).setHeader(getTranslation("council.AgendaGrid.item"));
        addCellFocusListener(focus -> focus.getItem().ifPresent(this::select));
        setItems(new CallbackDataProvider<AgendaItem, Void>(
                query -> items.get().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> items.get().size(),
                line -> line.item().id()));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private LitRenderer<AgendaItem> line() {
        return LitRenderer.<AgendaItem>of("<span class=\"council-agenda__line\">"
                        + "<span class=\"council-agenda__number\">${item.number}</span>"
                        + "<span class=\"par-two\"><span>${item.what}</span>"
                        + "<span class=\"par-status-text ${item.tone}\">" + Icons.lit("item.icon")
                        + "<span>${item.state}</span></span></span></span>")
                .withProperty("number", AgendaItem::number)
                .withProperty("what", this::what)
                .withProperty("tone", line -> tone(line).className())
                .withProperty("icon", line -> icon(line).id())
                .withProperty("state", this::state);
    }

    private String what(AgendaItem line) {
        return getTranslation(
                "council.AgendaGrid.what",
                line.agency().shortName().in(getLocale()),
                line.leaf().code());
    }

    private static Tone tone(AgendaItem line) {
        return line.item().isOpen() ? CauseLook.of(line.item().cause()).tone() : Tone.SUCCESS;
    }

    private static Icons icon(AgendaItem line) {
        return line.item().isOpen() ? CauseLook.of(line.item().cause()).icon() : Icons.CHECK;
    }

    private String state(AgendaItem line) {
        if (line.item().isOpen()) {
            return getTranslation(CauseLook.of(line.item().cause()).labelKey());
        }
        var points = line.item().decidedPoints();
        return points == null
                ? getTranslation("council.AgendaGrid.decidedNotApplicable")
                : getTranslation(
                        "council.AgendaGrid.decided",
                        PointsFormat.of(getLocale()).display(points));
    }
}
