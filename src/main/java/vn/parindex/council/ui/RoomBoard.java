package vn.parindex.council.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.council.ItemId;
import vn.parindex.council.MeetingId;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomDetails.RoomLine;
import vn.parindex.shell.EmptyState;
import vn.parindex.shell.Icons;

/** Agenda on the left, the item in the middle, the vote and the members on the right; follows what is discussed. */
class RoomBoard extends Div {

    private static final double AGENDA_SHARE = 22;
    private static final double ITEM_SHARE = 66;

    private final transient RoomDesk desk;
    private final transient CouncilDesk council;
    private final transient MeetingId meeting;
    private final transient Runnable changed;
    private final RoomAgendaPane agenda;
    private final Div middle = new Div();
    private final Div right = new Div();
    private transient RoomDetails room;
    private transient ItemId current;
    private transient ItemId shown;
    private RoomItemPane item;
    private VotePane vote;

    RoomBoard(RoomDesk desk, CouncilDesk council, MeetingId meeting, Runnable changed) {
        this.desk = desk;
        this.council = council;
        this.meeting = meeting;
        this.changed = changed;
        addClassNames("par-panes", "council__board");
        agenda = new RoomAgendaPane(desk, changed, this::open);
        middle.addClassNames("par-pane", "council__item");
        middle.getElement().setAttribute("tabindex", "0");
        right.addClassNames("par-pane", "council__decision");
        right.getElement().setAttribute("tabindex", "0");
        var inner = new SplitLayout(middle, right);
        inner.setSplitterPosition(ITEM_SHARE);
        var outer = new SplitLayout(agenda, inner);
        outer.setSplitterPosition(AGENDA_SHARE);
        add(outer);
    }

    /** For the first time: the wanted item, else the one discussed, else the first open one. */
    void show(RoomDetails read, Optional<ItemId> wanted) {
        current = read.meeting().current();
        shown = wanted.filter(id -> read.meeting().items().contains(id))
                .or(() -> Optional.ofNullable(current))
                .or(() -> read.agenda().stream()
                        .filter(line -> line.item().isOpen())
                        .map(line -> line.item().id())
                        .findFirst())
                .or(() -> read.agenda().stream().map(line -> line.item().id()).findFirst())
                .orElse(null);
        show(read);
    }

    /** Again: whoever looked at the item discussed goes on with the meeting, whoever reads or writes elsewhere stays. */
    void show(RoomDetails read) {
        room = read;
        var next = read.meeting().current();
        if (!Objects.equals(next, current)) {
            var followed = shown == null || current == null || shown.equals(current);
            shown = next != null && followed && (item == null || !item.isWriting()) ? next : shown;
            current = next;
        }
        if (shown == null || !read.meeting().items().contains(shown)) {
            shown = read.agenda().stream()
                    .map(line -> line.item().id())
                    .findFirst()
                    .orElse(null);
        }
        agenda.show(read, shown);
        showItem();
    }

    private void open(ItemId id) {
        if (!id.equals(shown)) {
            shown = id;
            showItem();
        }
    }

    private void showItem() {
        var line = room.agenda().stream()
                .filter(candidate -> candidate.item().id().equals(shown))
                .findFirst();
        if (line.isEmpty()) {
            item = null;
            vote = null;
            middle.removeAll();
            middle.add(new EmptyState(Icons.LANDMARK, text("empty"), text("emptyReason")));
            right.removeAll();
            var people = new Div(new MembersPanel(desk, room, room.members(), Optional.empty(), changed));
            people.addClassName("par-pane__part");
            right.add(people);
            return;
        }
        showItem(line.get());
    }

    private void showItem(RoomLine line) {
        var read = desk.item(meeting, line.item().id());
        if (item == null || !item.shows(line.item().id())) {
            item = new RoomItemPane(desk, council, meeting, line.item().id(), changed);
            middle.removeAll();
            middle.add(item);
        }
        item.show(read, room, line);
        if (vote == null || !vote.shows(line.item().id())) {
            vote = new VotePane(desk, changed);
            right.removeAll();
            right.add(vote);
        }
        vote.show(room, read);
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.RoomBoard." + element, arguments);
    }
}
