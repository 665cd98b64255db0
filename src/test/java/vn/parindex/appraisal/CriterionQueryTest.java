package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

class CriterionQueryTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 1, 9, 0);
    private static final QueryWindow WINDOW = new QueryWindow(3, LocalDateTime.of(2023, 3, 6, 17, 0));
    private static final Signature APPRAISER = new Signature("moha.appraiser", "Lê Thị Mai", NOW);
    private static final Signature OFFICER = new Signature("cantho.officer", "Trần Văn Nam", NOW.plusDays(1));
    private static final Reason QUESTION = new Reason("Số hồ sơ đúng hạn lấy từ hệ thống nào?");
    private static final Reason WORDS = new Reason("Lấy từ hệ thống một cửa của tỉnh.");
    private static final ShownResult HALF = new ShownResult(Points.of("0.5"), "Số liệu khác báo cáo");

    private final AppraisalFinding finding = finding();

    @Test
    void aQuestionAloneIsAnsweredAndNeitherAcceptedNorContested() {
        var query = query(null);

        refused("appraisal.refusal.chooseResponse", () -> answer(query, Response.ACCEPTED));
        refused("appraisal.refusal.chooseResponse", () -> answer(query, Response.CONTESTED));
        answer(query, Response.ANSWERED);

        assertThat(query.row().status()).isEqualTo(QueryStatus.ANSWERED);
        assertThat(query.row().answer()).contains(new QueryAnswer(Response.ANSWERED, WORDS.text(), OFFICER));
        assertThat(query.acceptedPoints()).isNull();
    }

    @Test
    void aShownResultIsAcceptedOrContestedAndNotMerelyAnswered() {
        refused("appraisal.refusal.chooseResponse", () -> answer(query(HALF), Response.ANSWERED));
        refused("appraisal.refusal.chooseResponse", () -> answer(query(HALF), Response.NONE));
        var accepted = query(HALF);
        var contested = query(HALF);

        accepted.answer(Response.ACCEPTED, null, List.of(), OFFICER);
        answer(contested, Response.CONTESTED);

        assertThat(accepted.acceptedPoints()).isEqualTo(Points.of("0.5"));
        assertThat(contested.acceptedPoints()).isNull();
    }

    @Test
    void whatIsBroughtStaysInItsOrder() {
        var one = DocumentId.next();
        var other = DocumentId.next();
        var query = query(null);

        query.answer(Response.ANSWERED, WORDS, List.of(one, other), OFFICER);

        assertThat(query.row().documents()).containsExactly(one, other);
    }

    @Test
    void theAnswerIsTakenUpToAndWithTheLastMomentAndNotAfter() {
        answer(query(null), Response.ANSWERED, WINDOW.due());
        var late = query(null);

        refused(
                "appraisal.refusal.queryOver",
                () -> answer(late, Response.ANSWERED, WINDOW.due().plusNanos(1000)));
        assertThat(late.isOpen()).isTrue();
    }

    @Test
    void itIsAnsweredOnce() {
        var query = query(null);
        answer(query, Response.ANSWERED);

        refused("appraisal.refusal.queryAnswered", () -> answer(query, Response.ANSWERED));
        refused("appraisal.refusal.queryAnswered", () -> query.withdraw(QUESTION, APPRAISER));
        refused("appraisal.refusal.queryAnswered", () -> query.extend(longer(), QUESTION, APPRAISER));
        assertThat(query.expire(APPRAISER)).isFalse();
    }

    @Test
    void whatWasTakenBackIsNotAnsweredAndSaysWhy() {
        var query = query(null);
        query.withdraw(new Reason("Đã tìm thấy số liệu trong phụ lục."), APPRAISER);

        assertThatThrownBy(() -> answer(query, Response.ANSWERED))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("appraisal.refusal.queryWithdrawn");
                    assertThat(refusal.arguments()).containsExactly("Đã tìm thấy số liệu trong phụ lục.");
                });
        assertThat(query.waitsForMinistry()).isFalse();
    }

    @Test
    void silenceGoesBackToTheMinistryLikeAnAnswer() {
        var query = query(null);

        assertThat(query.expire(APPRAISER)).isTrue();
        assertThat(query.expire(APPRAISER)).isFalse();

        assertThat(query.waitsForMinistry()).isTrue();
        refused("appraisal.refusal.queryOver", () -> answer(query, Response.ANSWERED));
        query.hear(APPRAISER);
        assertThat(query.waitsForMinistry()).isFalse();
    }

    @Test
    void hearingTwiceKeepsWhoWasFirst() {
        var query = query(null);
        query.hear(APPRAISER);
        assertThat(query.row().heard()).as("nothing to take note of yet").isEmpty();
        answer(query, Response.ANSWERED);

        query.hear(APPRAISER);
        query.hear(new Signature("moha.lead", "Phạm Hùng", NOW.plusDays(2)));

        assertThat(query.row().heard()).contains(APPRAISER);
    }

    @Test
    void moreTimeIsMoreAndIsRememberedWithItsReason() {
        var query = query(null);
        refused("appraisal.refusal.queryNotLonger", () -> query.extend(WINDOW, QUESTION, APPRAISER));

        query.extend(longer(), new Reason("Bão lũ trên địa bàn tỉnh"), APPRAISER);

        assertThat(query.row().due()).isEqualTo(longer().due());
        assertThat(query.row().extensions())
                .containsExactly(
                        new QueryExtension(WINDOW.due(), longer().due(), "Bão lũ trên địa bàn tỉnh", APPRAISER));
        answer(query, Response.ANSWERED, WINDOW.due().plusHours(1));
    }

    @Test
    void afterItsTimeItCannotBeLengthened() {
        var late = new Signature("moha.appraiser", "Lê Thị Mai", WINDOW.due().plusMinutes(1));

        refused("appraisal.refusal.queryOver", () -> query(null).extend(longer(), QUESTION, late));
    }

    @Test
    void aDayOffGivesTimeBackAndNeverTakesAny() {
        var query = query(null);

        assertThat(query.give(new QueryWindow(3, WINDOW.due().minusDays(1)), "Làm bù", APPRAISER))
                .isFalse();
        assertThat(query.give(new QueryWindow(3, longer().due()), "Nghỉ lễ", APPRAISER))
                .isTrue();

        assertThat(query.dueAt()).isEqualTo(longer().due());
        assertThat(query.workingDays()).isEqualTo(3);
    }

    @Test
    void theAgencyReadsTheMinistryAndNotItsOfficer() {
        var query = query(HALF);
        query.extend(longer(), QUESTION, APPRAISER);
        query.withdraw(QUESTION, APPRAISER);

        var read = query.row().forAgency();

        assertThat(read.toString()).doesNotContain(APPRAISER.username(), APPRAISER.name());
        assertThat(read.question()).isEqualTo(QUESTION.text());
        assertThat(read.asked().at()).isEqualTo(NOW);
    }

    private CriterionQuery query(ShownResult shown) {
        return new CriterionQuery(finding, QUESTION, shown, WINDOW, APPRAISER);
    }

    private static QueryWindow longer() {
        return new QueryWindow(5, LocalDateTime.of(2023, 3, 8, 17, 0));
    }

    private static void answer(CriterionQuery query, Response said) {
        answer(query, said, OFFICER.at());
    }

    private static void answer(CriterionQuery query, Response said, LocalDateTime at) {
        query.answer(said, WORDS, List.of(), new Signature(OFFICER.username(), OFFICER.name(), at));
    }

    private static void refused(String key, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static AppraisalFinding finding() {
        var appraisal =
                new Appraisal(AppraisalId.next(), FileId.next(), CycleId.next(), AgencyId.next(), AgencyId.next());
        return new AppraisalFinding(FindingId.next(), appraisal, LeafId.next(), Points.of("1"));
    }
}
