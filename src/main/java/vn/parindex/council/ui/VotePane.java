package vn.parindex.council.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import vn.parindex.council.ItemId;
import vn.parindex.council.MemberRow;
import vn.parindex.council.RoomDetails;
import vn.parindex.council.RoomItem;
import vn.parindex.council.TieRule;
import vn.parindex.council.VoteKind;
import vn.parindex.council.VoteOutcome;
import vn.parindex.council.VoteRow;
import vn.parindex.council.VoteStatus;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.shell.Banner;
import vn.parindex.shell.Icons;
import vn.parindex.shell.Tone;

/** The vote on one item, as far as the reader has a part in it, and the members. What somebody types stays. */
class VotePane extends Div {

    private final transient RoomDesk desk;
    private final transient Runnable changed;
    private final Div body = new Div();
    private final Div people = new Div();
    private transient ItemId item;
    private transient List<?> shown;

    VotePane(RoomDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("par-pane__body");
        body.addClassName("council-vote");
        people.addClassName("council-vote");
        add(body, people);
    }

    boolean shows(ItemId id) {
        return id.equals(item);
    }

    void show(RoomDetails room, RoomItem read) {
        item = read.details().item().item().id();
        var state = state(room, read);
        if (!state.equals(shown)) {
            shown = state;
            body.removeAll();
            showBody(room, read);
        }
        people.removeAll();
        people.add(new MembersPanel(desk, room, read.members(), read.vote(), changed));
        read.recusals().forEach(recusal -> people.add(new RecusalNote(recusal)));
        if (mayRecuse(room, read)) {
            people.add(new Button(
                    text("recuse"),
                    Icons.BAN.create(),
                    click -> new RecusalDialog(
                                    reason ->
                                            desk.members().recuse(room.meeting().id(), item, reason),
                                    changed)
                            .open()));
        }
    }

    /** What the upper part depends on; as long as it stays the same, nothing there is drawn anew. */
    private List<?> state(RoomDetails room, RoomItem read) {
        var me = me(read);
        return List.of(
                room.meeting().status(),
                read.details().item().item().version(),
                read.vote().map(VoteRow::id).map(Object::toString).orElse(""),
                read.vote().map(VoteRow::status).map(Enum::name).orElse(""),
                hasVoted(read),
                me.map(MemberRow::presence).map(Enum::name).orElse(""),
                me.map(MemberRow::recused).orElse(false),
                read.present() >= read.needed(),
                room.voting());
    }

    private void showBody(RoomDetails room, RoomItem read) {
        var row = read.details().item().item();
        if (!row.isOpen()) {
            body.add(title("decided"), new SettledBox(row), results(read));
            return;
        }
        if (!room.meeting().isRunning()) {
            body.add(title("title"), note(room.meeting().isClosed() ? "closed" : "notYet"), results(read));
            return;
        }
        var vote = read.vote().filter(last -> last.status() != VoteStatus.STOPPED);
        if (vote.isPresent()) {
            showVote(room, read, vote.get());
        } else {
            showBefore(room, read);
        }
    }

    private void showBefore(RoomDetails room, RoomItem read) {
        body.add(title("title"));
        read.vote().ifPresent(last -> body.add(stopped(last)));
        if (read.present() < read.needed()) {
            body.add(new Banner(
                    Tone.WARNING, Icons.USERS, text("noQuorum"), text("quorum", read.present(), read.needed())));
        } else if (!room.voting().isEmpty()) {
            body.add(note("otherVote"));
        } else if (desk.leads(room)) {
            body.add(new OpenVoteForm(desk, room, read, changed));
        } else {
            body.add(note("waiting"));
        }
    }

    private void showVote(RoomDetails room, RoomItem read, VoteRow vote) {
        body.add(title("kind." + vote.kind()), new Paragraph(rule(room, vote)));
        var me = me(read);
        var takesPart = me.filter(member -> member.votes() && !member.recused() && member.isPresent())
                .isPresent();
        if (vote.isRunning()) {
            if (takesPart && !hasVoted(read)) {
                body.add(new BallotBox(desk, vote, false, changed));
            } else {
                body.add(new Banner(
                        Tone.NEUTRAL, Icons.HOURGLASS, text(hasVoted(read) ? "voted" : "running"), text("untilCount")));
            }
        } else if (vote.status() == VoteStatus.TIED) {
            var isChair = takesPart
                    && me.filter(member -> member.position() == CouncilPosition.CHAIR)
                            .isPresent();
            body.add(new ResultTable(vote, read.roll(vote)));
            body.add(isChair ? new BallotBox(desk, vote, true, changed) : note("tied"));
        } else {
            body.add(new ResultTable(vote, read.roll(vote)));
            var mayConclude = desk.leads(room) && me.filter(MemberRow::recused).isEmpty();
            body.add(mayConclude ? new ConcludeForm(desk, vote, changed) : note("toConclude"));
        }
        if (desk.leads(room) && vote.status() != VoteStatus.COUNTED) {
            body.add(leading(vote, !takesPart || hasVoted(read)));
        }
    }

    private Div leading(VoteRow vote, boolean first) {
        var stop = new Button(text("stop"), Icons.X.create(), click -> {
            desk.votes().callOff(vote.id());
            changed.run();
        });
        var tools = new Div();
        tools.addClassName("council-tools");
        if (vote.isRunning()) {
            var count = new Button(text("count"), Icons.LIST_CHECKS.create(), click -> {
                desk.votes().count(vote.id());
                changed.run();
            });
            if (first) {
                count.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            tools.add(count);
        }
        tools.add(stop);
        return tools;
    }

    private Div results(RoomItem read) {
        var results = new Div();
        results.addClassName("council-vote");
        read.votes().stream()
                .filter(vote -> vote.status() == VoteStatus.COUNTED)
                .forEach(vote -> results.add(new ResultTable(vote, read.roll(vote))));
        return results;
    }

    private Component stopped(VoteRow vote) {
        var why = vote.outcome() == VoteOutcome.QUORUM_LOST ? Tone.WARNING : Tone.NEUTRAL;
        return new Banner(why, Icons.INFO, text("stopped"), text("outcome." + vote.outcome()));
    }

    private String rule(RoomDetails room, VoteRow vote) {
        var tie = room.meeting().tieRule() == TieRule.AS_APPRAISED ? "tieAppraised" : "tieChair";
        return vote.kind() == VoteKind.CONSENT ? text("rule.CONSENT") : text("rule." + vote.kind()) + " " + text(tie);
    }

    private static Optional<MemberRow> me(RoomItem read) {
        return read.members().stream().filter(MemberRow::me).findFirst();
    }

    private static boolean hasVoted(RoomItem read) {
        return me(read).flatMap(me -> read.vote()
                        .map(vote -> vote.cast().containsKey(me.officer().value())))
                .orElse(false);
    }

    private boolean mayRecuse(RoomDetails room, RoomItem read) {
        return !room.meeting().isClosed()
                && read.details().item().item().isOpen()
                && me(read).filter(me -> !me.recused()).isPresent()
                && !hasVoted(read);
    }

    private H2 title(String element) {
        var title = new H2(text(element));
        title.addClassName("par-card__title");
        return title;
    }

    private Span note(String element) {
        var note = new Span(text(element));
        note.addClassName("par-note");
        return note;
    }

    private String text(String element, Object... arguments) {
        return getTranslation("council.VotePane." + element, arguments);
    }
}
