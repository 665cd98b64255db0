package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

class ClarificationTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 20, 9, 0);
    private static final LocalDateTime DEADLINE = LocalDateTime.of(2023, 3, 24, 17, 0);
    private static final Signature OFFICER = new Signature("cantho.coordinator", "Nguyễn Hoàng", NOW);
    private static final Reason REASON = new Reason("Đã trừ hồ sơ quá hạn");

    private final Clarification window =
            new Clarification(FileId.next(), CycleId.next(), AgencyId.next(), NOW.minusDays(1));

    @Test
    void isOpenUpToAndWithTheDeadline() {
        window.requireOpen(DEADLINE, DEADLINE);

        assertThat(window.isOpenAt(DEADLINE, DEADLINE)).isTrue();
        assertThat(window.isOpenAt(DEADLINE.plusNanos(1000), DEADLINE)).isFalse();
    }

    @Test
    void refusesAfterTheDeadlineAndTakesAnExtension() {
        var late = DEADLINE.plusMinutes(1);

        assertThatThrownBy(() -> window.requireOpen(late, DEADLINE))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("appraisal.refusal.clarificationOver"));
        window.requireOpen(late, DEADLINE.plusDays(3));
    }

    @Test
    void finishingAcceptsWhatWasPassedOver() {
        var changed = changed();

        window.finish(List.of(changed), OFFICER, DEADLINE);

        assertThat(changed.details().reply().response()).isEqualTo(Response.ACCEPTED);
        assertThat(window.finished()).contains(OFFICER);
        assertThatThrownBy(() -> window.requireOpen(NOW, DEADLINE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void cannotBeFinishedTwiceNorLate() {
        assertThatThrownBy(() -> window.finish(List.of(), new Signature("x", "X", DEADLINE.plusHours(1)), DEADLINE))
                .isInstanceOf(RefusedException.class);
        window.finish(List.of(), OFFICER, DEADLINE);
        assertThatThrownBy(() -> window.finish(List.of(), OFFICER, DEADLINE)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theDeadlineDoesNothingToAFinishedWindow() {
        window.finish(List.of(), OFFICER, DEADLINE);
        var changed = changed();

        window.expire(List.of(changed), OFFICER);

        assertThat(changed.details().reply().response()).isEqualTo(Response.NONE);
    }

    @Test
    void theDeadlineAcceptsSilence() {
        var changed = changed();

        window.expire(List.of(changed), OFFICER);
        window.expire(List.of(changed), OFFICER);

        assertThat(changed.details().reply().response()).isEqualTo(Response.ACCEPTED);
    }

    private static AppraisalFinding changed() {
        var appraisal =
                new Appraisal(AppraisalId.next(), FileId.next(), CycleId.next(), AgencyId.next(), AgencyId.next());
        var finding = new AppraisalFinding(FindingId.next(), appraisal, LeafId.next(), Points.of("1"));
        FirstWords.change(finding, new AwardedPoints(Points.of("0.5")), null, REASON, OFFICER);
        return finding;
    }
}
