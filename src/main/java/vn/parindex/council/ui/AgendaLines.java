package vn.parindex.council.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import vn.parindex.council.AgendaLine;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Tone;

/** An agenda: number, agency and leaf, and what was decided; of an open item why it is here, until one knows better. */
abstract class AgendaLines<T extends AgendaLine> extends Grid<T> {

    AgendaLines(SerializableSupplier<List<T>> lines) {
        addClassName("council-agenda");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        ((GridSingleSelectionModel<T>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addColumn(line()).setHeader(getTranslation("council.AgendaGrid.item"));
        setItems(new CallbackDataProvider<T, Void>(
                query -> lines.get().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> lines.get().size(),
                line -> line.item().id()));
    }

    Tone openTone(T line) {
        return CauseLook.of(line.item().cause()).tone();
    }

    Icons openIcon(T line) {
        return CauseLook.of(line.item().cause()).icon();
    }

    String openState(T line) {
        return getTranslation(CauseLook.of(line.item().cause()).labelKey());
    }

    private LitRenderer<T> line() {
        return LitRenderer.<T>of("<span class=\"council-agenda__line\">"
                        + "<span class=\"council-agenda__number\">${item.number}</span>"
                        + "<span class=\"par-two\"><span>${item.what}</span>"
                        + "<span class=\"par-status-text ${item.tone}\">" + Icons.lit("item.icon")
                        + "<span>${item.state}</span></span></span></span>")
                .withProperty("number", AgendaLine::number)
                .withProperty("what", this::what)
                .withProperty("tone", line -> (line.item().isOpen() ? openTone(line) : Tone.SUCCESS).className())
                .withProperty("icon", line -> (line.item().isOpen() ? openIcon(line) : Icons.CHECK).id())
                .withProperty("state", line -> line.item().isOpen() ? openState(line) : decided(line));
    }

    private String what(T line) {
        return getTranslation(
                "council.AgendaGrid.what",
                line.agency().shortName().in(getLocale()),
                line.leaf().code());
    }

    private String decided(T line) {
        var points = line.item().decidedPoints();
        return points == null
                ? getTranslation("council.AgendaGrid.decidedNotApplicable")
                : getTranslation(
                        "council.AgendaGrid.decided",
                        PointsFormat.of(getLocale()).display(points));
    }
}
