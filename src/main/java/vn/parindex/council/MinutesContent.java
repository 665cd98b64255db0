package vn.parindex.council;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.parindex.council.RoomDetails.RoomLine;
import vn.parindex.cycle.CouncilPosition;
import vn.parindex.cycle.CycleRow;
import vn.parindex.document.PaperContent;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** A meeting as the content of its papers, in Vietnamese. Depends on nothing but what was recorded. */
final class MinutesContent {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");

    private final RoomDetails room;
    private final List<RoomItem> items;
    private final CycleRow cycle;

    /** @param items in the order of the agenda */
    MinutesContent(RoomDetails room, List<RoomItem> items, CycleRow cycle) {
        this.room = room;
        this.items = List.copyOf(items);
        this.cycle = cycle;
    }

    PaperContent content() {
        var meeting = room.meeting();
        return PaperContent.empty()
                .text("issuer", "BỘ NỘI VỤ\nHỘI ĐỒNG THẨM ĐỊNH")
                .text("number", "      /BB-HĐTĐ")
                .text("place", "Hà Nội")
                .text("dateLine", dateLine(meeting.closedAt() == null ? meeting.openedAt() : meeting.closedAt()))
                .text("meeting", Integer.toString(meeting.number()))
                .text("year", Integer.toString(cycle.year().value()))
                .text("cycle", cycle.name().in(VIETNAMESE))
                .text("opened", MOMENT.format(meeting.openedAt()))
                .text("closed", meeting.closedAt() == null ? "" : MOMENT.format(meeting.closedAt()))
                .text("meetingPlace", meeting.place())
                .text("chair", named(CouncilPosition.CHAIR))
                .text("secretary", named(CouncilPosition.SECRETARY))
                .text("voters", Integer.toString(room.voters()))
                .text("attended", Long.toString(attended()))
                .text("rule", rule(meeting.quorum()))
                .text("items", Integer.toString(room.agenda().size()))
                .text("decided", Integer.toString(room.decided()))
                .when("draft", !meeting.isClosed())
                .when("simulated", cycle.simulated())
                .when("closedMeeting", meeting.isClosed())
                .list("members", members())
                .list(
                        "agenda",
                        IntStream.range(0, items.size()).mapToObj(this::item).toList())
                .list("decisions", decisions());
    }

    private long attended() {
        return room.members().stream()
                .filter(member -> member.votes() && member.attended())
                .count();
    }

    private String named(CouncilPosition position) {
        return room.members().stream()
                .filter(member -> member.position() == position)
                .map(MemberRow::name)
                .findFirst()
                .orElse("");
    }

    private List<PaperContent> members() {
        return IntStream.range(0, room.members().size())
                .mapToObj(number -> {
                    var member = room.members().get(number);
                    return PaperContent.empty()
                            .text("place", Integer.toString(number + 1))
                            .text("name", member.name())
                            .text("position", text("council.CouncilPosition." + member.position()))
                            .text(
                                    "presence",
                                    text(
                                            member.attended()
                                                    ? "council.MembersPanel.state.attended"
                                                    : "council.MembersPanel.state.absent"));
                })
                .toList();
    }

    private PaperContent line(RoomLine line) {
        var row = line.item();
        return PaperContent.empty()
                .text("place", Integer.toString(line.number()))
                .text("agency", line.agency().name().in(VIETNAMESE))
                .text("code", line.leaf().code())
                .text("name", line.leaf().name().in(VIETNAMESE))
                .text("maximum", points(line.leaf().maximum()))
                .text("self", points(row.selfPoints()))
                .text("appraised", points(row.appraisedPoints()))
                .text("result", row.isOpen() ? "" : points(row.decidedPoints()))
                .text("reason", row.reason());
    }

    private PaperContent item(int place) {
        var line = room.agenda().get(place);
        var item = items.get(place);
        var recusals = item.recusals().stream()
                .map(recusal -> PaperContent.empty()
                        .text("who", recusal.name())
                        .text(
                                "why",
                                recusal.byRule()
                                        ? text("council.RecusalGround." + recusal.ground())
                                        : recusal.reason()))
                .toList();
        var opinions = item.opinions().stream()
                .map(opinion ->
                        PaperContent.empty().text("who", opinion.by().name()).text("words", opinion.text()))
                .toList();
        return line(line)
                .text("cause", text("council.ItemCause." + line.item().cause()))
                .list("recusals", recusals)
                .list("opinions", opinions)
                .list(
                        "votes",
                        item.votes().stream()
                                .filter(MinutesContent::hasEnded)
                                .map(vote -> MinutesVote.content(item, vote))
                                .toList())
                .when("isDecided", !line.item().isOpen());
    }

    private static boolean hasEnded(VoteRow vote) {
        return vote.outcome() != null;
    }

    private List<PaperContent> decisions() {
        return IntStream.range(0, items.size())
                .filter(place -> !room.agenda().get(place).item().isOpen())
                .mapToObj(place -> line(room.agenda().get(place)).text("way", way(items.get(place))))
                .toList();
    }

    private String way(RoomItem item) {
        return item.vote()
                .filter(vote -> vote.status() == VoteStatus.COUNTED)
                .map(vote -> text(
                        "council.MinutesContent.way",
                        text("council.VotePane.kind." + vote.kind()),
                        vote.winner().orElseThrow().votes(),
                        vote.cast().size()))
                .orElse("");
    }

    private static String rule(Quorum quorum) {
        var key = quorum.exceeded() ? "council.RulesText.moreThan" : "council.RulesText.atLeast";
        return text(key, quorum.numerator(), quorum.denominator());
    }

    private static String dateLine(LocalDateTime at) {
        return text(
                "council.MinutesContent.dateLine",
                "%02d".formatted(at.getDayOfMonth()),
                "%02d".formatted(at.getMonthValue()),
                at.getYear());
    }

    static String points(Points points) {
        return points == null
                ? text("council.ScorePath.notApplicable")
                : PointsFormat.of(VIETNAMESE).display(points);
    }

    static String text(String key, Object... arguments) {
        return Texts.of(VIETNAMESE, key, arguments);
    }
}
