package vn.parindex.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.parindex.council.CouncilNavigation;
import vn.parindex.council.CouncilPaper;
import vn.parindex.council.MeetingRow;
import vn.parindex.council.MemberRow;
import vn.parindex.council.RoomDetails;
import vn.parindex.cycle.CycleRow;
import vn.parindex.shell.Bar;
import vn.parindex.shell.Confirm;
import vn.parindex.shell.DateText;
import vn.parindex.shell.Icons;
import vn.parindex.shell.MenuButton;
import vn.parindex.shell.StatusBadge;
import vn.parindex.shell.Texts;
import vn.parindex.shell.Tone;

/** The head of the room: which meeting, whether it goes on, who is there, and what the reader can do with it. */
final class RoomBar {

    private final Bar bar;
    private final RoomDesk desk;
    private final CycleRow cycle;
    private final Runnable changed;
    private Locale locale = Locale.ROOT;
    private List<?> offered = List.of();

    RoomBar(Bar bar, RoomDesk desk, CycleRow cycle, Runnable changed) {
        this.bar = bar;
        this.desk = desk;
        this.cycle = cycle;
        this.changed = changed;
    }

    void show(RoomDetails room, Locale shownIn) {
        locale = shownIn;
        var meeting = room.meeting();
        bar.back(CouncilNavigation.meetings(cycle.id()), text("back"));
        bar.title(text("title", meeting.number()));
        bar.subtitle(text(
                "subtitle",
                DateText.of(locale).dateTime(meeting.plannedAt()),
                cycle.year().value()));
        bar.state(new StatusBadge(tone(meeting), icon(meeting), status(meeting)), attendance(room));
        var offers = offers(room);
        if (!offers.equals(offered)) {
            offered = offers;
            bar.actions(actions(room));
        }
    }

    /** What the buttons depend on; as long as it stays the same, none is drawn anew under somebody's finger. */
    private List<?> offers(RoomDetails room) {
        return Arrays.asList(
                room.meeting().status(),
                room.meeting().plannedAt(),
                room.meeting().place(),
                room.me().map(MemberRow::isPresent),
                desk.leads(room));
    }

    private StatusBadge attendance(RoomDetails room) {
        if (!room.meeting().isRunning()) {
            return new StatusBadge(Tone.NEUTRAL, Icons.USERS, text("invited", room.voters(), room.needed()));
        }
        var enough = room.present() >= room.needed();
        return new StatusBadge(
                enough ? Tone.NEUTRAL : Tone.WARNING,
                Icons.USERS,
                text(enough ? "quorate" : "notQuorate", room.present(), room.voters(), room.needed()));
    }

    private Component[] actions(RoomDetails room) {
        var actions = new ArrayList<Component>();
        var meeting = room.meeting();
        if (meeting.openedAt() != null) {
            actions.add(papers(meeting));
        }
        if (meeting.isRunning()) {
            room.me()
                    .filter(me -> !me.isPresent() || !desk.leads(room))
                    .ifPresent(me -> actions.add(me.isPresent() ? leave(meeting) : enter(meeting)));
        }
        if (desk.leads(room) && !cycle.locked()) {
            lead(meeting, actions);
        }
        return actions.toArray(Component[]::new);
    }

    private void lead(MeetingRow meeting, ArrayList<Component> actions) {
        if (meeting.isRunning()) {
            actions.add(new Button(text("close"), Icons.LOCK.create(), click -> close(meeting)));
        } else if (!meeting.isClosed()) {
            var open = new Button(text("open"), Icons.PLAY.create(), click -> {
                desk.meetings().open(meeting.id());
                changed.run();
            });
            open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            if (desk.mayPlan()) {
                actions.add(new Button(
                        text("move"),
                        Icons.CALENDAR_CLOCK.create(),
                        click -> PlanDialog.moved(desk, meeting, changed).open()));
            }
            actions.add(open);
        }
    }

    private Button enter(MeetingRow meeting) {
        var enter = new Button(text("enter"), Icons.LOG_IN.create(), click -> {
            desk.meetings().enter(meeting.id());
            changed.run();
        });
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return enter;
    }

    private Button leave(MeetingRow meeting) {
        return new Button(text("leave"), Icons.LOG_OUT.create(), click -> {
            desk.meetings().leave(meeting.id());
            changed.run();
        });
    }

    private void close(MeetingRow meeting) {
        Confirm.ask(text("closeQuestion", meeting.number()), text("close"), () -> {
                    desk.meetings().close(meeting.id());
                    changed.run();
                })
                .consequences(text("closeConsequences"))
                .open();
    }

    private MenuButton papers(MeetingRow meeting) {
        var name = text(meeting.isClosed() ? "papers" : "papersDraft");
        var face = new Span(Icons.FILE_TEXT.create(), new Span(name));
        face.addClassName("council-papers");
        return new MenuButton(face, name, menu -> {
            for (var paper : CouncilPaper.values()) {
                menu.addItem(link(meeting, paper, "docx", "word"));
                menu.addItem(link(meeting, paper, "pdf", "pdf"));
            }
        });
    }

    private Anchor link(MeetingRow meeting, CouncilPaper paper, String ending, String form) {
        var address = "api/cycles/" + meeting.cycle() + "/council/meetings/" + meeting.id() + "/" + paper.address()
                + "." + ending;
        var link = new Anchor(address, text(form, Texts.of(locale, paper.nameKey())));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private String status(MeetingRow meeting) {
        return switch (meeting.status()) {
            case PLANNED -> text("planned");
            case RUNNING -> text("running", DateText.of(locale).time(meeting.openedAt()));
            case CLOSED -> text("closed", DateText.of(locale).time(meeting.closedAt()));
        };
    }

    private static Tone tone(MeetingRow meeting) {
        return MeetingLook.of(meeting.status()).tone();
    }

    private static Icons icon(MeetingRow meeting) {
        return MeetingLook.of(meeting.status()).icon();
    }

    private String text(String element, Object... arguments) {
        return Texts.of(locale, "council.RoomBar." + element, arguments);
    }
}
