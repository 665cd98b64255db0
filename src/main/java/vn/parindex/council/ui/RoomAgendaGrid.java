package vn.parindex.council.ui;

import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Optional;
import vn.parindex.council.ItemId;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomDetails.RoomLine;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** The agenda of a meeting: of an open item also what the room is doing about it. */
class RoomAgendaGrid extends AgendaLines<RoomLine> {

    private final transient SerializableSupplier<RoomDetails> room;

    RoomAgendaGrid(SerializableSupplier<RoomDetails> room) {
        super(() -> room.get() == null ? List.of() : room.get().agenda());
        this.room = room;
        setPartNameGenerator(line -> isCurrent(line) ? "here" : null);
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

    private boolean isVoting(RoomLine line) {
        return room.get().voting().contains(line.item().id());
    }

    private boolean isCurrent(RoomLine line) {
        return line.item().id().equals(room.get().meeting().current());
    }

    @Override
    Tone openTone(RoomLine line) {
        return isVoting(line) || isCurrent(line) ? Tone.INFO : super.openTone(line);
    }

    @Override
    Icons openIcon(RoomLine line) {
        if (isVoting(line)) {
            return Icons.VOTE;
        }
        return isCurrent(line) ? Icons.MESSAGES_SQUARE : super.openIcon(line);
    }

    @Override
    String openState(RoomLine line) {
        if (isVoting(line)) {
            return getTranslation("council.RoomAgendaGrid.voting");
        }
        if (isCurrent(line)) {
            return getTranslation("council.RoomAgendaGrid.current");
        }
        var cause = super.openState(line);
        return line.flags() == 0 ? cause : getTranslation("council.RoomAgendaGrid.flagged", cause, line.flags());
    }
}
