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

class AppraisalTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 6, 9, 0);
    private static final Signature APPRAISER = new Signature("vpcp.appraiser", "Vũ Minh Khang", NOW);
    private static final Reason REASON = new Reason("Chưa trừ hồ sơ yêu cầu bổ sung quá một lần");

    private final AgencyId agency = AgencyId.next();
    private final Appraisal appraisal =
            new Appraisal(AppraisalId.next(), FileId.next(), CycleId.next(), agency, AgencyId.next());
    private final AppraisalFinding one = finding("1.5");
    private final AppraisalFinding other = finding("0.5");

    @Test
    void nobodyAppraisesTheOwnAgency() {
        assertThatThrownBy(() -> new Appraisal(AppraisalId.next(), FileId.next(), CycleId.next(), agency, agency))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSecretariatStandsInWhereNoMinistryMay() {
        var secretariat = new Appraisal(AppraisalId.next(), FileId.next(), CycleId.next(), agency, null);

        assertThat(secretariat.inCharge()).isEmpty();
    }

    @Test
    void refusesToCloseWhileALeafIsPending() {
        FirstWords.keep(one, APPRAISER);

        assertThatThrownBy(() -> appraisal.close(List.of(one, other), NOW))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("appraisal.refusal.stillPending");
                    assertThat(refusal.arguments()).containsExactly(1L);
                });
        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.OPEN);
    }

    @Test
    void closesOnceWhenEveryLeafIsDecided() {
        FirstWords.keep(one, APPRAISER);
        FirstWords.ask(other, REASON, APPRAISER);

        appraisal.close(List.of(one, other), NOW);

        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.CLOSED);
        assertThatThrownBy(() -> appraisal.close(List.of(one, other), NOW)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(appraisal::requireOpen).isInstanceOf(RefusedException.class);
    }

    @Test
    void decidesAgainOnlyAfterClosing() {
        appraisal.decideAgain();

        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.OPEN);
        assertThatThrownBy(appraisal::requireDecidingAgain).isInstanceOf(RefusedException.class);
    }

    @Test
    void closesTheSecondDecisionWhenEveryContestedLeafHasOne() {
        FirstWords.change(one, new AwardedPoints(Points.of("1")), null, REASON, APPRAISER);
        FirstWords.keep(other, APPRAISER);
        appraisal.close(List.of(one, other), NOW);
        one.contest(REASON, APPRAISER);
        appraisal.decideAgain();

        assertThatThrownBy(() -> appraisal.closeAgain(List.of(one, other), NOW)).isInstanceOf(RefusedException.class);

        one.decideAgain(SecondChoice.KEEP, null, REASON, APPRAISER);
        appraisal.closeAgain(List.of(one, other), NOW);

        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.FINAL);
    }

    @Test
    void finishesFromEveryStateAfterOpenAndIsRepeatable() {
        FirstWords.keep(one, APPRAISER);
        appraisal.close(List.of(one), NOW);

        appraisal.finish();
        appraisal.finish();

        assertThat(appraisal.status()).isEqualTo(AppraisalStatus.FINAL);
    }

    @Test
    void cannotFinishWhileOpen() {
        assertThatThrownBy(appraisal::finish).isInstanceOf(IllegalStateException.class);
    }

    private AppraisalFinding finding(String selfPoints) {
        return new AppraisalFinding(FindingId.next(), appraisal, LeafId.next(), Points.of(selfPoints));
    }
}
