package vn.parindex.council.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import vn.parindex.council.ItemId;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomDetails.RoomLine;
import vn.parindex.shell.Icons;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Tone;

/** The lines of a meeting's agenda: whose and which leaf, and where it stands. */
class RoomAgendaGrid extends Grid<RoomLine> {

    private final transient SerializableSupplier<RoomDetails> room;

    RoomAgendaGrid(SerializableSupplier<RoomDetails> room) {
        this.room = room;
        addClassName("council-agenda");
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addThemeName("two-line");
        ((GridSingleSelectionModel<RoomLine>) setSelectionMode(SelectionMode.SINGLE)).setDeselectAllowed(false);
        addColumn(line()).setHeader(getTranslation("council.AgendaGrid.item"));
        setPartNameGenerator(
                line -> line.item().id().equals(room.get().meeting().current()) ? "here" : null);
        setItems(new CallbackDataProvider<RoomLine, Void>(
                query -> room.get().agenda().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> {
                    query.getOffset();
                    return room.get() == null ? 0 : room.get().agenda().size();
                },
                line -> line.item().id()));
    }

    void refresh(ItemId wanted) {
        getDataProvider().refreshAll();
        room.get().agenda().stream()
                .filter(line -> line.item().id().equals(wanted))
                .findFirst()
                .ifPresent(line -> {
                    deselectAll();
                    select(line);
                });
    }

    Optional<RoomLine> selected() {
        return asSingleSelect().getOptionalValue();
    }

    private LitRenderer<RoomLine> line() {
        return LitRenderer.<RoomLine>of("<span class=\"council-agenda__line\">"
                        + "<span class=\"council-agenda__number\">${item.number}</span>"
                        + "<span class=\"par-two\"><span>${item.what}</span>"
                        + "<span class=\"par-status-text ${item.tone}\">" + Icons.lit("item.icon")
                        + "<span>${item.state}</span></span></span></span>")
                .withProperty("number", RoomLine::number)
                .withProperty("what", this::what)
                .withProperty("tone", line -> tone(line).className())
                .withProperty("icon", line -> icon(line).id())
                .withProperty("state", this::state);
    }

    private String what(RoomLine line) {
        return getTranslation(
                "council.AgendaGrid.what",
                line.agency().shortName().in(getLocale()),
                line.leaf().code());
    }

    private boolean isVoting(RoomLine line) {
        return room.get().voting().contains(line.item().id());
    }

    private boolean isCurrent(RoomLine line) {
        return line.item().id().equals(room.get().meeting().current());
    }

    private Tone tone(RoomLine line) {
        if (!line.item().isOpen()) {
            return Tone.SUCCESS;
        }
        return isVoting(line) || isCurrent(line)
                ? Tone.INFO
                : CauseLook.of(line.item().cause()).tone();
    }

    private Icons icon(RoomLine line) {
        if (!line.item().isOpen()) {
            return Icons.CHECK;
        }
        if (isVoting(line)) {
            return Icons.VOTE;
        }
        return isCurrent(line)
                ? Icons.MESSAGES_SQUARE
                : CauseLook.of(line.item().cause()).icon();
    }

    private String state(RoomLine line) {
        if (!line.item().isOpen()) {
            var points = line.item().decidedPoints();
            return points == null
                    ? getTranslation("council.AgendaGrid.decidedNotApplicable")
                    : getTranslation(
                            "council.AgendaGrid.decided",
                            PointsFormat.of(getLocale()).display(points));
        }
        var cause = getTranslation(CauseLook.of(line.item().cause()).labelKey());
        if (isVoting(line)) {
            return getTranslation("council.RoomAgendaGrid.voting");
        }
        if (isCurrent(line)) {
            return getTranslation("council.RoomAgendaGrid.current");
        }
        return line.flags() == 0 ? cause : getTranslation("council.RoomAgendaGrid.flagged", cause, line.flags());
    }
}
