package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.council.CouncilScene.act;
import static vn.parindex.council.CouncilScene.as;
import static vn.parindex.council.CouncilScene.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.appraisal.Reason;
import vn.parindex.council.CouncilScene.Scene;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Roles;

/** The note pad of whoever is invited: one per person and item, read by nobody else, told to nobody. */
class PrivateNoteModuleTest extends IntegrationTest {

    private static final String WORDS = "GHICHU6083 hỏi lại ngày ký";

    @Autowired
    private CouncilScene scenes;

    @Autowired
    private PrivateNoteService notes;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MeetingPlanService plans;

    @Autowired
    private MeetingPaperService papers;

    @Autowired
    private MemberService own;

    @Autowired
    private CouncilRoom room;

    @Autowired
    private RoomNews news;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void isReadByItsAuthorBeforeDuringAndAfterTheMeetingAndByNobodyElse() {
        var scene = scenes.planned();
        var author = scene.members().get(0);
        write(scene, author, WORDS, 0);
        act(scene.chair(), () -> meetings.open(scene.meeting()));
        write(scene, author, WORDS + " 2", 1);
        act(scene.chair(), () -> meetings.close(scene.meeting()));

        assertThat(read(scene, author)).extracting(PrivateNote::text).isEqualTo(WORDS + " 2");
        refused("council.refusal.meetingClosed", author, () -> write(scene, WORDS + " 3", 2));
        assertThat(read(scene, scene.chair()).isEmpty()).isTrue();
        assertThat(read(scene, scene.secretary()).isEmpty()).isTrue();
        assertThat(read(scene, scene.members().get(1)).isEmpty()).isTrue();
        for (var role : new String[] {Roles.CYCLE_MANAGER, Roles.AUDITOR, Roles.ADMINISTRATOR}) {
            var other = people.of(role);
            assertThatThrownBy(() -> read(scene, other)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> write(scene, other, "", 0)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void isWrittenByNobodyWhoIsNotInvitedToAMeetingThatHoldsTheItem() {
        var scene = scenes.planned();
        var uninvited = scene.members().get(1);
        write(scene, uninvited, WORDS, 0);
        act(scene.secretary(), () -> plans.uninvite(scene.meeting(), uninvited.id()));

        refused("council.refusal.notInvited", uninvited, () -> write(scene, WORDS + " 2", 1));
        refused("council.refusal.notInvited", people.of(Roles.COUNCIL_MEMBER), () -> write(scene, WORDS, 0));
        assertThat(read(scene, uninvited).text())
                .as("what was written stays the author's")
                .isEqualTo(WORDS);
        act(
                scene.secretary(),
                () -> plans.takeOffAgenda(scene.meeting(), scene.items().get(0)));
        refused("council.refusal.notOnAgenda", scene.chair(), () -> write(scene, WORDS, 0));
        assertThatThrownBy(() -> act(scene.chair(), () -> notes.write(MeetingId.next(), ItemId.next(), WORDS, 0)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whoTakesNoPartInTheItemReadsTheOwnNoteAndAddsNothing() {
        var scene = scenes.planned();
        var author = scene.members().get(0);
        write(scene, author, WORDS, 0);
        act(author, () -> own.recuse(scene.meeting(), scene.items().get(0), CouncilScene.REASON));

        refused("council.refusal.recusedNotes", author, () -> write(scene, WORDS + " 2", 1));
        refused("council.refusal.recusedNotes", scene.members().get(3), () -> write(scene, WORDS, 0));
        assertThat(read(scene, author).text()).isEqualTo(WORDS);
    }

    @Test
    void keepsOneTextPerMemberCleanAndOfLimitedLength() {
        var scene = scenes.planned();
        var author = scene.chair();

        assertThat(write(scene, author, "  a\u0301\u0000 ổn\r\n", 0).text()).isEqualTo("á ổn");
        refused("council.refusal.noteTooLong", author, () -> write(scene, "x".repeat(Reason.LONGEST + 1), 1));
        refused("council.refusal.noteTooLong", author, () -> write(scene, "x".repeat(100 * 1024), 1));
        assertThat(write(scene, author, "🏛".repeat(Reason.LONGEST), 1).version())
                .isEqualTo(2);
        assertThat(write(scene, author, "🏛".repeat(Reason.LONGEST), 2).version())
                .as("the same again is no new version")
                .isEqualTo(2);
        assertThat(write(scene, author, " ", 2).isEmpty()).isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM council_private_note WHERE item_id = ?",
                        Integer.class,
                        scene.items().get(0).value()))
                .isEqualTo(1);
    }

    @Test
    void twoWindowsOfOneMemberNeverOverwriteEachOtherUnseen() throws Exception {
        var scene = scenes.planned();
        var author = scene.members().get(2);
        write(scene, author, "cửa sổ một", 0);

        assertThatThrownBy(() -> write(scene, author, "cửa sổ hai", 0))
                .isInstanceOfSatisfying(PrivateNoteConflictException.class, other -> {
                    assertThat(other.stored().text()).isEqualTo("cửa sổ một");
                    assertThat(other.getMessage() + other.stored()).doesNotContain("cửa sổ");
                });
        var outcomes = AtOnce.run(4, number -> write(scene, author, "bản " + number, 1));
        assertThat(outcomes.stream().filter(PrivateNote.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(PrivateNoteConflictException.class::isInstance))
                .hasSize(3);
        var fresh = AtOnce.run(
                4,
                number -> as(
                        author, () -> notes.write(scene.meeting(), scene.items().get(1), "bản " + number, 0)));
        assertThat(fresh.stream().filter(PrivateNote.class::isInstance)).hasSize(1);
        assertThat(fresh.stream().filter(PrivateNoteConflictException.class::isInstance))
                .hasSize(3);
    }

    @Test
    void leavesNoTraceInTrailNewsRoomOrPapers() throws Exception {
        var scene = scenes.running();
        var told = new AtomicInteger();
        var before = news.changes();
        var unfollow = news.follow(scene.meeting(), told::incrementAndGet);
        var trail = trail();
        var shown = as(scene.chair(), () -> room.room(scene.meeting()));

        write(scene, scene.members().get(0), WORDS, 0);
        Thread.sleep(3 * RoomNews.GATHERED_MILLIS);
        unfollow.run();

        assertThat(told).hasValue(0);
        assertThat(news.changes()).isEqualTo(before);
        assertThat(trail()).isEqualTo(trail);
        assertThat(as(scene.chair(), () -> room.room(scene.meeting()))).isEqualTo(shown);
        assertThat(as(
                                scene.members().get(0),
                                () -> room.item(scene.meeting(), scene.items().get(0)))
                        .toString())
                .doesNotContain("GHICHU6083");
        for (var paper : CouncilPaper.values()) {
            assertThat(word(scene, scene.members().get(0), paper)).doesNotContain("GHICHU6083");
        }
    }

    private int trail() {
        return jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_event WHERE detail LIKE '%GHICHU6083%' OR action LIKE '%note%'",
                Integer.class);
    }

    private PrivateNote write(Scene scene, Officer officer, String text, long seen) {
        return as(officer, () -> write(scene, text, seen));
    }

    private PrivateNote write(Scene scene, String text, long seen) {
        return notes.write(scene.meeting(), scene.items().get(0), text, seen);
    }

    private PrivateNote read(Scene scene, Officer officer) {
        return as(officer, () -> notes.read(scene.meeting(), scene.items().get(0)));
    }

    private String word(Scene scene, Officer reader, CouncilPaper paper) throws IOException {
        var file = as(reader, () -> papers.write(scene.cycle().id(), scene.meeting(), paper, false));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            var all = new StringBuilder();
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(all).contains("HỘI ĐỒNG THẨM ĐỊNH");
            return all.toString();
        }
    }
}
