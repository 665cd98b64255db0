package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.OpinionRow;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomDetails.RoomLine;
import vn.parindex.council.RoomItem;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.shell.Panel;

/** One item of the agenda: both voices and the rule as on the list, the whole ledger, what members say. */
class RoomItemPane extends Div {

    private final transient CouncilDesk council;
    private final transient ItemId item;
    private final transient RoomDesk desk;
    private final transient MeetingId meeting;
    private final Div body = new Div();
    private final PrivateNotePanel note;
    private final OpinionPanel opinions;
    private transient List<?> drawn;

    RoomItemPane(RoomDesk desk, CouncilDesk council, MeetingId meeting, ItemId item, Runnable changed) {
        this.desk = desk;
        this.council = council;
        this.meeting = meeting;
        this.item = item;
        addClassName("council-room__item");
        opinions = new OpinionPanel(text -> {
            desk.members().say(meeting, item, text);
            changed.run();
        });
        note = new PrivateNotePanel((text, seen) -> desk.own().note(meeting, item, text, seen));
        var own = new Div(note, opinions);
        own.addClassNames("par-pane__body", "council-room__own");
        add(body, own);
    }

    boolean shows(ItemId id) {
        return id.equals(item);
    }

    /** Whether the reader has begun to write something that would be lost. */
    boolean isWriting() {
        return opinions.isWriting() || note.isWriting();
    }

    /** What is drawn stays as long as it says the same, what is being written in any case. */
    void show(RoomItem shown, RoomDetails room, RoomLine line) {
        var state = List.of(
                line.item().version(),
                line.number(),
                room.agenda().size(),
                shown.flags().size(),
                shown.ledger().size());
        if (!state.equals(drawn)) {
            drawn = state;
            draw(shown, line.number(), room.agenda().size());
        }
        var recused = shown.recusals().stream()
                .anyMatch(recusal -> room.me()
                        .filter(me -> me.officer().value().equals(recusal.officer()))
                        .isPresent());
        var takesPart = room.me().isPresent() && !recused && !room.meeting().isClosed();
        opinions.show(shown.opinions(), takesPart);
        note.setVisible(desk.own().keepsNotes());
        if (note.isVisible()) {
            note.show(desk.own().note(meeting, item), takesPart);
        }
    }

    private void draw(RoomItem shown, int number, int total) {
        body.removeAll();
        body.add(new CouncilItemPane(shown.details(), council, number, total));
        var more = new Div();
        more.addClassNames("par-pane__body", "council-room__own");
        if (!shown.flags().isEmpty()) {
            more.add(flags(shown.flags()));
        }
        more.add(ledger(shown.ledger()));
        body.add(more);
    }

    private Panel ledger(List<ScoreEntry> entries) {
        var rows = new Div();
        rows.addClassName("council-rule");
        entries.forEach(entry -> rows.add(new LedgerRow(entry)));
        return new Panel(getTranslation("council.RoomItemPane.ledger", entries.size()), rows);
    }

    private Panel flags(List<OpinionRow> flags) {
        var rows = new Div();
        rows.addClassName("council-opinions");
        flags.forEach(flag -> rows.add(OpinionPanel.row(flag, getLocale())));
        return new Panel(getTranslation("council.RoomItemPane.flags", flags.size()), rows);
    }
}
