package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.scoring.RuleInput;
import vn.parindex.selfassessment.FileId;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;

class AppraisalFindingTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 6, 9, 0);
    private static final Signature APPRAISER = new Signature("vpcp.appraiser", "Vũ Minh Khang", NOW);
    private static final Signature OFFICER = new Signature("cantho.officer", "Nguyễn Hoàng", NOW);
    private static final Reason REASON = new Reason("Chưa trừ hồ sơ yêu cầu bổ sung quá một lần");

    private final AppraisalFinding finding = finding(Points.of("1.5"));

    @Test
    void startsUndecided() {
        assertThat(finding.isPending()).isTrue();
        assertThat(finding.details().applicable()).isTrue();
        assertThat(finding.details().points()).isEqualTo(Points.of("1.5"));
    }

    @Test
    void keepsTheSelfScoreExactly() {
        FirstWords.keep(finding, APPRAISER);

        assertThat(finding.details().decision())
                .isEqualTo(new Decision(Verdict.KEPT, Points.of("1.5"), null, null, null, APPRAISER));
    }

    @Test
    void keepsTheClaimThatALeafDoesNotApply() {
        var claim = finding(null);

        FirstWords.keep(claim, APPRAISER);

        assertThat(claim.details().applicable()).isFalse();
        assertThat(claim.details().points()).isNull();
    }

    @Test
    void refusesTheClaimByAwardingPoints() {
        var claim = finding(null);

        FirstWords.change(claim, awarded("0"), null, REASON, APPRAISER);

        assertThat(claim.details().applicable()).isTrue();
        assertThat(claim.details().points()).isEqualTo(Points.ZERO);
    }

    @Test
    void remembersTheFiguresThePointsCameFrom() {
        var corrected = RuleInput.ofFigures(Map.of("b", new BigDecimal("405998")));

        FirstWords.change(finding, awarded("1.48"), corrected, REASON, APPRAISER);

        assertThat(finding.details().decision().corrected()).isEqualTo(corrected);
        assertThat(finding.details().decision().reason()).isEqualTo(REASON.text());
    }

    @Test
    void refusesAChangeThatChangesNothing() {
        assertThatThrownBy(() -> FirstWords.change(finding, awarded("1.50"), null, REASON, APPRAISER))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("points"));
    }

    @Test
    void aLaterVerdictReplacesTheEarlierWhole() {
        FirstWords.change(finding, awarded("1"), RuleInput.ofChoice(1), REASON, APPRAISER);
        FirstWords.ask(finding, REASON, APPRAISER);

        assertThat(finding.details().decision())
                .isEqualTo(new Decision(Verdict.ASKED, Points.of("1.5"), null, null, REASON.text(), APPRAISER));
    }

    @Test
    void takesADecisionBack() {
        FirstWords.change(finding, awarded("1"), null, REASON, APPRAISER);
        finding.decide(Decision.takenBack(APPRAISER));

        assertThat(finding.isPending()).isTrue();
        assertThat(finding.details().points()).isEqualTo(Points.of("1.5"));
    }

    @Test
    void aQuestionLeavesTheSelfScoreStanding() {
        FirstWords.ask(finding, REASON, APPRAISER);

        assertThat(finding.details().points()).isEqualTo(Points.of("1.5"));
        assertThat(finding.awaitsResponse()).isTrue();
        assertThat(finding.goesToSecondDecision()).isTrue();
    }

    @Test
    void whatWasKeptCannotBeContested() {
        FirstWords.keep(finding, APPRAISER);

        assertThatThrownBy(() -> finding.contest(REASON, OFFICER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> finding.accept(OFFICER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> finding.answer(REASON, OFFICER)).isInstanceOf(RefusedException.class);
    }

    @Test
    void silenceAcceptsAChangeAndLeavesAQuestionOpen() {
        var asked = finding(Points.of("1"));
        FirstWords.ask(asked, REASON, APPRAISER);
        FirstWords.change(finding, awarded("1"), null, REASON, APPRAISER);

        finding.acceptBySilence(OFFICER);
        asked.acceptBySilence(OFFICER);

        assertThat(finding.details().reply().response()).isEqualTo(Response.ACCEPTED);
        assertThat(finding.goesToSecondDecision()).isFalse();
        assertThat(asked.details().reply().response()).isEqualTo(Response.NONE);
        assertThat(asked.awaitsSecondDecision()).isTrue();
    }

    @Test
    void silenceDoesNotOverwriteWhatTheAgencySaid() {
        FirstWords.change(finding, awarded("1"), null, REASON, APPRAISER);
        finding.contest(REASON, OFFICER);

        finding.acceptBySilence(OFFICER);

        assertThat(finding.details().reply().response()).isEqualTo(Response.CONTESTED);
    }

    @Test
    void whatIsNotContestedIsFinal() {
        FirstWords.change(finding, awarded("1"), null, REASON, APPRAISER);
        finding.accept(OFFICER);

        assertThatThrownBy(() -> finding.decideAgain(SecondChoice.RECOGNISE, null, REASON, APPRAISER))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void keepingTheSecondTimeLeavesItDisputed() {
        contested("1");

        finding.decideAgain(SecondChoice.KEEP, null, REASON, APPRAISER);

        assertThat(finding.details().points()).isEqualTo(Points.of("1"));
        assertThat(finding.details().stillDisputed()).isTrue();
    }

    @Test
    void recognisingTheSelfScoreSettlesIt() {
        contested("1");

        finding.decideAgain(SecondChoice.RECOGNISE, null, REASON, APPRAISER);

        assertThat(finding.details().points()).isEqualTo(Points.of("1.5"));
        assertThat(finding.details().stillDisputed()).isFalse();
    }

    @Test
    void otherPointsTheSecondTimeCount() {
        contested("1");

        finding.decideAgain(SecondChoice.OTHER, awarded("1.25"), REASON, APPRAISER);

        assertThat(finding.details().points()).isEqualTo(Points.of("1.25"));
        assertThat(finding.details().stillDisputed()).isFalse();
    }

    @Test
    void otherPointsThatEqualTheFirstAreAKeep() {
        contested("1");

        finding.decideAgain(SecondChoice.OTHER, awarded("1"), REASON, APPRAISER);

        assertThat(finding.details().stillDisputed()).isTrue();
    }

    @Test
    void aContestedRefusalOfAClaimCanBeRecognised() {
        var claim = finding(null);
        FirstWords.change(claim, awarded("0"), null, REASON, APPRAISER);
        claim.contest(REASON, OFFICER);

        claim.decideAgain(SecondChoice.RECOGNISE, null, REASON, APPRAISER);

        assertThat(claim.details().applicable()).isFalse();
        assertThat(claim.details().points()).isNull();
    }

    @Test
    void anAnsweredQuestionThatCostsPointsStaysDisputed() {
        FirstWords.ask(finding, REASON, APPRAISER);
        finding.answer(REASON, OFFICER);

        finding.decideAgain(SecondChoice.OTHER, awarded("0.5"), REASON, APPRAISER);

        assertThat(finding.details().stillDisputed()).isTrue();
    }

    @Test
    void anAnsweredQuestionThatConvincesIsSettled() {
        FirstWords.ask(finding, REASON, APPRAISER);
        finding.answer(REASON, OFFICER);

        finding.decideAgain(SecondChoice.KEEP, null, REASON, APPRAISER);

        assertThat(finding.details().stillDisputed()).isFalse();
        assertThat(finding.details().points()).isEqualTo(Points.of("1.5"));
    }

    private void contested(String points) {
        FirstWords.change(finding, awarded(points), null, REASON, APPRAISER);
        finding.contest(REASON, OFFICER);
    }

    private static AwardedPoints awarded(String points) {
        return new AwardedPoints(Points.of(points));
    }

    private static AppraisalFinding finding(Points selfPoints) {
        var appraisal =
                new Appraisal(AppraisalId.next(), FileId.next(), CycleId.next(), AgencyId.next(), AgencyId.next());
        return new AppraisalFinding(FindingId.next(), appraisal, LeafId.next(), selfPoints);
    }
}
