package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.cycle.Disagreement;
import vn.parindex.scoring.RuleInput;
import vn.parindex.shared.Points;

class SettlementTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 6, 9, 0);
    private static final Signature ONE = new Signature("mof.appraiser", "Lê An", NOW);
    private static final Signature OTHER = new Signature("mof.appraiser2", "Vũ Bình", NOW.plusHours(1));
    private static final Reason REASON = new Reason("Thiếu văn bản của cơ quan có thẩm quyền");
    private static final Reason ANOTHER = new Reason("Báo cáo ban hành chậm một tháng");
    private static final Points SELF = Points.of("1.5");

    @Test
    void equalOpinionsStand() {
        var outcome = settle(changed("1", REASON, ONE), changed("1.00", REASON, OTHER), "0");

        assertThat(outcome.stage()).isEqualTo(ScoringStage.SETTLED);
        assertThat(outcome.decision().points()).isEqualTo(Points.of("1"));
        assertThat(outcome.decision().reason()).isEqualTo(REASON.text());
    }

    @Test
    void withinTheThresholdTheExactMeanCountsInBothNames() {
        var outcome = settle(changed("1.1", REASON, ONE), changed("0.85", ANOTHER, OTHER), "0.25");

        assertThat(outcome.stage()).isEqualTo(ScoringStage.SETTLED);
        assertThat(outcome.decision().verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(outcome.decision().points()).isEqualTo(Points.of("0.975"));
        assertThat(outcome.decision().reason()).isEqualTo(REASON.text() + "\n" + ANOTHER.text());
        assertThat(outcome.decision().by()).isEqualTo(new Signature("mof.appraiser2", "Lê An · Vũ Bình", OTHER.at()));
    }

    @Test
    void theThresholdItselfIsWithin() {
        assertThat(settle(changed("1.25", REASON, ONE), changed("1", REASON, OTHER), "0.25")
                        .stage())
                .isEqualTo(ScoringStage.SETTLED);
        assertThat(settle(changed("1.2500000000000000001", REASON, ONE), changed("1", REASON, OTHER), "0.25")
                        .stage())
                .isEqualTo(ScoringStage.THIRD_WANTED);
    }

    @Test
    void aMeanThatIsTheSelfScoreKeepsIt() {
        var outcome = settle(changed("1.25", REASON, ONE), changed("1.75", ANOTHER, OTHER), "0.5");

        assertThat(outcome.decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(outcome.decision().points()).isEqualTo(SELF);
    }

    @Test
    void furtherApartNobodyHasDecidedUntilAThirdDoes() {
        var outcome = settle(kept(ONE), changed("0.5", REASON, OTHER), "0.25");

        assertThat(outcome).isEqualTo(new Settlement(ScoringStage.THIRD_WANTED, null));
    }

    @Test
    void onTheWayToTheCouncilTheMeanStands() {
        var scoring = new Scoring(ScoringStage.OPEN, Points.of("0.25"), Disagreement.COUNCIL);
        var outcome = Settlement.of(kept(ONE), changed("0.5", REASON, OTHER), SELF, scoring);

        assertThat(outcome.stage()).isEqualTo(ScoringStage.TO_COUNCIL);
        assertThat(outcome.decision().points()).isEqualTo(Points.of("1"));
    }

    @Test
    void whetherALeafAppliesIsNeverWithinAThreshold() {
        var scoring = new Scoring(ScoringStage.OPEN, Points.of("100"), Disagreement.COUNCIL);
        var claim = Decision.kept(null, ONE);

        var split = Settlement.of(claim, changed("0", REASON, OTHER), null, scoring);
        assertThat(split.stage()).isEqualTo(ScoringStage.TO_COUNCIL);
        assertThat(split.decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(split.decision().points()).isNull();

        var agreed = Settlement.of(claim, Decision.kept(null, OTHER), null, scoring);
        assertThat(agreed.stage()).isEqualTo(ScoringStage.SETTLED);
        assertThat(agreed.decision().points()).isNull();
    }

    @Test
    void aQuestionOfEitherGoesToTheAgency() {
        var asked = Decision.asked(SELF, REASON, ONE);

        var outcome = settle(asked, changed("0", ANOTHER, OTHER), "0");

        assertThat(outcome.stage()).isEqualTo(ScoringStage.SETTLED);
        assertThat(outcome.decision().verdict()).isEqualTo(Verdict.ASKED);
        assertThat(outcome.decision().points()).isEqualTo(SELF);
        assertThat(outcome.decision().question()).isEqualTo(REASON.text());
    }

    @Test
    void figuresStayWhenBothCorrectedThemAlike() {
        var figures = RuleInput.ofFigures(Map.of("b", new java.math.BigDecimal("2")));
        var one = Decision.changed(award("1", figures), REASON, ONE);
        var same = Decision.changed(award("1", figures), REASON, OTHER);

        assertThat(settle(one, same, "0").decision().corrected()).isEqualTo(figures);
        assertThat(settle(one, changed("1", REASON, OTHER), "0").decision().corrected())
                .isNull();
    }

    private static Settlement settle(Decision first, Decision second, String threshold) {
        return Settlement.of(
                first, second, SELF, new Scoring(ScoringStage.OPEN, Points.of(threshold), Disagreement.THIRD_SCORER));
    }

    private static Decision kept(Signature by) {
        return Decision.kept(SELF, by);
    }

    private static Decision changed(String points, Reason why, Signature by) {
        return Decision.changed(award(points, null), why, by);
    }

    private static Award award(String points, RuleInput corrected) {
        return new Award(new AwardedPoints(Points.of(points)), corrected);
    }
}
