package vn.parindex.council.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.council.MeetingStatus;
import vn.parindex.council.MemberRow;
import vn.parindex.council.Presence;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.VoteRow;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Notify;
import vn.parindex.shell.Tone;

/** Who is invited, who is there, and during a vote who has voted; who leads notes who comes and goes. */
class MembersPanel extends Div {

    private final transient RoomDesk desk;
    private final transient RoomDetails room;
    private final transient Optional<VoteRow> vote;
    private final transient Runnable changed;

    MembersPanel(RoomDesk desk, RoomDetails room, List<MemberRow> members, Optional<VoteRow> vote, Runnable changed) {
        this.desk = desk;
        this.room = room;
        this.vote = vote.filter(VoteRow::isRunning);
        this.changed = changed;
        addClassName("council-members");
        add(head(members));
        var rows = new UnorderedList();
        rows.addClassName("council-members__list");
        members.forEach(member -> rows.add(row(member)));
        add(rows);
    }

    private Div head(List<MemberRow> members) {
        var title = new H2(vote.map(running -> text("voted", running.cast().size(), eligible(members)))
                .orElseGet(() -> text("title")));
        title.addClassName("par-card__title");
        var head = new Div(title);
        head.addClassName("council__head");
        if (invites() && !desk.plans().invitable(room.meeting().id()).isEmpty()) {
            var invite = new Button(
                    text("invite"),
                    Icons.PLUS.create(),
                    click -> new InviteDialog(desk, room.meeting().id(), changed).open());
            invite.addThemeVariants(ButtonVariant.LUMO_SMALL);
            head.add(invite);
        }
        vote.ifPresent(running -> {
            var dots = new Div();
            dots.addClassName("council-dots");
            dots.getElement().setAttribute("aria-hidden", "true");
            for (int number = 0; number < eligible(members); number++) {
                var dot = new Span();
                dot.setClassName("is-done", number < running.cast().size());
                dots.add(dot);
            }
            head.add(dots);
        });
        return head;
    }

    private static int eligible(List<MemberRow> members) {
        return (int) members.stream()
                .filter(member -> member.votes() && !member.recused() && member.isPresent())
                .count();
    }

    private ListItem row(MemberRow member) {
        var avatar = new Span(initials(member.name()));
        avatar.addClassName("council-members__avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        var position = getTranslation("council.CouncilPosition." + member.position());
        var name = new Span(member.me() ? text("me", member.name()) : member.name());
        var role = new Span(position);
        role.addClassName("par-note");
        var who = new Div(name, role);
        who.addClassName("par-two");
        var row = new ListItem(avatar, who, state(member));
        row.setClassName("is-me", member.me());
        if (desk.leads(room) && room.meeting().isRunning()) {
            row.add(note(member));
        } else if (invites()) {
            row.add(uninvite(member));
        }
        return row;
    }

    /** Of the last two words: the given name comes last. */
    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        return Arrays.stream(words)
                .skip(Math.max(0, words.length - 2))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    /** Who is invited is the secretariat's to say until the meeting is open. */
    private boolean invites() {
        return room.meeting().status() == MeetingStatus.PLANNED && desk.leads(room) && desk.mayPlan();
    }

    private Button uninvite(MemberRow member) {
        var button = new Button(Icons.USER_X.create(), click -> {
            desk.plans().uninvite(room.meeting().id(), member.officer());
            Notify.done(text("uninvited", member.name()), () -> {
                desk.plans().invite(room.meeting().id(), member.officer());
                changed.run();
            });
            changed.run();
        });
        return small(button, text("uninvite", member.name()));
    }

    private Button note(MemberRow member) {
        var id = room.meeting().id();
        var present = member.isPresent();
        var button = new Button((present ? Icons.LOG_OUT : Icons.LOG_IN).create(), click -> {
            if (present) {
                desk.meetings().noteLeft(id, member.officer());
            } else {
                desk.meetings().noteEntered(id, member.officer());
            }
            changed.run();
        });
        return small(button, text(present ? "noteLeft" : "noteEntered", member.name()));
    }

    private static Button small(Button button, String label) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private Span state(MemberRow member) {
        if (member.recused()) {
            return state(Tone.CONTRAST, Icons.BAN, "recused");
        }
        if (!room.meeting().isRunning()) {
            var closed = room.meeting().isClosed();
            if (!closed) {
                return state(Tone.NEUTRAL, Icons.CALENDAR_CHECK, "invited");
            }
            return member.attended()
                    ? state(Tone.SUCCESS, Icons.CHECK, "attended")
                    : state(Tone.NEUTRAL, Icons.USER_X, "absent");
        }
        if (!member.isPresent()) {
            return state(Tone.NEUTRAL, Icons.USER_X, member.presence() == Presence.LEFT ? "left" : "absent");
        }
        if (vote.isEmpty() || !member.votes()) {
            return state(Tone.SUCCESS, Icons.CHECK, "present");
        }
        return vote.get().cast().containsKey(member.officer().value())
                ? state(Tone.SUCCESS, Icons.CHECK, "hasVoted")
                : state(Tone.NEUTRAL, Icons.CIRCLE_DASHED, "notVoted");
    }

    private Span state(Tone tone, Icons icon, String element) {
        var state = new Span(icon.create(), new Span(text("state." + element)));
        state.addClassNames("par-status-text", tone.className());
        return state;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.MembersPanel." + element, arguments);
    }
}
