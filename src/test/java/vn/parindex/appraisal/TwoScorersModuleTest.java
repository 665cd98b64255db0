package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.appraisal.ScorersStage.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;

/** Two officers score each leaf and settle it, or somebody else does. Each leaf has one point at most. */
class TwoScorersModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String SECRET = "Ý kiến mật của người chấm kia 7391";
    private static final TwoScorers COUNCIL =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.POINTS, Disagreement.COUNCIL);

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalHold hold;

    @Autowired
    private Findings findings;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ScorersStage stage;

    @BeforeEach
    void open() {
        stage.open(ScorersStage.THIRD);
    }

    @Test
    void withinTheThresholdTheMeanIsTheDecisionAndTheLedgerNamesBoth() {
        stage.change(stage.one(), "1.1", "0.9", REASON);
        assertThat(stage.seen(stage.one(), "1.1").decision().points()).isEqualTo(Points.of("0.9"));
        assertThat(stage.settled("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);

        stage.change(stage.other(), "1.1", "0.65", SECRET);

        assertThat(stage.settled("1.1").decision().points()).isEqualTo(Points.of("0.775"));
        assertThat(stage.settled("1.1").opinions().orElseThrow().said())
                .extracting(opinion -> opinion.by().username())
                .containsExactly(stage.one().username(), stage.other().username());
        flow.closeAllByTwo(stage.cycle().id(), stage.canTho());
        var entry = ledger.latest(stage.cycle().id(), stage.canTho())
                .get(stage.settled("1.1").leaf());
        assertThat(entry.points()).isEqualTo(Points.of("0.775"));
        assertThat(entry.basis())
                .contains(
                        "\"outcome\":\"SETTLED\"",
                        stage.one().username(),
                        stage.other().username(),
                        "\"0.9\"",
                        "\"0.65\"",
                        SECRET);
    }

    @Test
    void aThirdScreenThatHasNotSeenBothMeetsAConflictWithTheResult() {
        var third = flow.appraiser("BNV");
        var finding = stage.seen(third, "1.1");
        stage.change(stage.one(), "1.1", "0.9", REASON);
        stage.change(stage.other(), "1.1", "0.9", REASON);

        assertThatThrownBy(() -> ActingOfficer.run(third, () -> service.keep(finding.id(), finding.version())))
                .isInstanceOf(FindingConflictException.class);
    }

    @Test
    void beyondTheThresholdAThirdOfficerSettlesWithBothInView() {
        stage.change(stage.one(), "1.1", "0.9", REASON);
        stage.change(stage.other(), "1.1", "0.2", SECRET);
        assertThat(stage.settled("1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
        assertThat(findings.scorersDisagree(flow.file(stage.cycle().id(), stage.canTho())))
                .isEmpty();
        for (var scorer : List.of(stage.one(), stage.other())) {
            assertRefused("appraisal.refusal.thirdIsAnother", scorer, () -> stage.keep(scorer, "1.1"));
        }
        var third = flow.appraiser("BNV");
        assertThat(stage.seen(third, "1.1").opinions().orElseThrow().stage()).isEqualTo(ScoringStage.THIRD_WANTED);
        assertThat(stage.seen(third, "1.1").opinions().orElseThrow().said()).hasSize(2);

        stage.change(third, "1.1", "0.5", REASON);

        assertThat(stage.settled("1.1").points()).isEqualTo(Points.of("0.5"));
        assertThat(stage.settled("1.1").opinions().orElseThrow().stage()).isEqualTo(ScoringStage.THIRD_SAID);
        ActingOfficer.run(third, () -> service.undo(List.of(stage.settled("1.1").id())));
        assertThat(stage.settled("1.1").opinions().orElseThrow().stage()).isEqualTo(ScoringStage.THIRD_WANTED);
    }

    @Test
    void orTheLeafGoesToTheCouncilByItself() {
        stage.open(COUNCIL);
        stage.change(stage.one(), "1.1", "0.9", REASON);
        stage.change(stage.other(), "1.1", "0.2", REASON);
        stage.keep(stage.one(), "1.2");
        stage.keep(stage.other(), "1.2");

        assertThat(stage.settled("1.1").points()).isEqualTo(Points.of("0.55"));
        assertThat(findings.scorersDisagree(flow.file(stage.cycle().id(), stage.canTho())))
                .containsExactly(stage.settled("1.1").leaf());
    }

    @Test
    void closingNeedsBothOpinions() {
        var appraisal = stage.settled("1.1").appraisal();
        stage.keep(stage.one(), "1.1");
        stage.keep(stage.one(), "1.2");

        assertRefused("appraisal.refusal.opinionsMissing", stage.one(), () -> service.close(appraisal));

        stage.keep(stage.other(), "1.1");
        stage.change(stage.other(), "1.2", "0.1", REASON);
        assertRefused("appraisal.refusal.opinionsMissing", stage.one(), () -> service.close(appraisal));

        stage.change(flow.appraiser("BNV"), "1.2", "0.5", REASON);
        ActingOfficer.run(stage.one(), () -> service.close(appraisal));
    }

    @Test
    void anOpinionIsTakenBackOnlyBeforeBothAreIn() {
        stage.keep(stage.one(), "1.1");
        ActingOfficer.run(
                stage.one(), () -> service.undo(List.of(stage.settled("1.1").id())));
        assertThat(stage.seen(stage.one(), "1.1").decision().verdict()).isEqualTo(Verdict.PENDING);

        stage.keep(stage.one(), "1.1");
        stage.keep(stage.other(), "1.1");
        for (var scorer : List.of(stage.one(), stage.other())) {
            assertRefused(
                    "appraisal.refusal.bothAreIn",
                    scorer,
                    () -> service.undo(List.of(stage.settled("1.1").id())));
            assertRefused("appraisal.refusal.bothAreIn", scorer, () -> stage.change(scorer, "1.1", "0.1", REASON));
        }
    }

    @Test
    void bothAtTheSameMomentSettleOnce() throws Exception {
        var finding = stage.settled("1.1");
        var scorers = List.of(stage.one(), stage.other());
        var outcomes = AtOnce.run(2, number -> {
            ActingOfficer.run(scorers.get(number), () -> service.keep(finding.id(), finding.version()));
            return "kept";
        });

        assertThat(outcomes).containsExactly("kept", "kept");
        assertThat(stage.settled("1.1").decision().verdict()).isEqualTo(Verdict.KEPT);
        assertThat(stage.settled("1.1").opinions().orElseThrow().said()).hasSize(2);
    }

    @Test
    void aSingleOpinionIsEnoughToKeepTheAgencyFromTakingItsFileBack() {
        var file = flow.file(stage.cycle().id(), stage.canTho());
        var leaf = stage.settled("1.1").leaf();
        assertThat(isHeld(() -> hold.hasBegun(file))).isFalse();
        stage.keep(stage.one(), "1.1");
        assertThat(isHeld(() -> hold.hasBegun(file))).isTrue();
        assertThat(isHeld(() -> hold.isDecided(stage.cycle().id(), stage.canTho(), leaf)))
                .isTrue();
    }

    private boolean isHeld(BooleanSupplier asked) {
        return Boolean.TRUE.equals(transaction.execute(status -> asked.getAsBoolean()));
    }
}
