package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.appraisal.AssignmentStage.assertNotFound;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestPeople;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;

/** What two scorers leave open is the lead's to give to somebody who has not spoken. */
class ThirdScorerModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private AppraisalService service;

    @Autowired
    private ThirdScorerService thirds;

    @Autowired
    private AssignmentStage stage;

    @BeforeEach
    void open() {
        stage.open(flow.appraising(6, "92", "22"));
    }

    @Test
    void whatWaitsForAThirdScorerIsTheLeadsToGiveToWhoHasNotSpoken() {
        stage.open(flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92", "22"));
        stage.give(Piece.of(stage.canTho()), stage.one(), stage.other());
        disagree("1.1");
        assertThat(ActingOfficer.call(stage.lead(), () -> thirds.of(stage.cycle(), stage.moha())))
                .isEqualTo(new ThirdScorers(1, 1));

        assertThat(ActingOfficer.call(
                        stage.lead(),
                        () -> thirds.give(stage.cycle(), stage.one().username())))
                .as("one of the two cannot be the third")
                .isEqualTo(new ThirdScorers(0, 1));
        var third = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        assertThat(ActingOfficer.call(stage.lead(), () -> thirds.give(stage.cycle(), third.username())))
                .isEqualTo(new ThirdScorers(1, 0));

        var cell = stage.finding(stage.canTho(), "1.1");
        ActingOfficer.run(third, () -> service.keep(cell.id(), cell.version()));
        assertThat(ActingOfficer.call(stage.lead(), () -> thirds.of(stage.cycle(), stage.moha())))
                .isEqualTo(new ThirdScorers(0, 0));
        assertNotFound(stage.lead(), () -> thirds.of(stage.cycle(), flow.agency("BTP")));
    }

    @Test
    void aThirdWithAConflictDoesNotCount() {
        stage.open(flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92"));
        stage.give(Piece.of(stage.canTho()), stage.one(), stage.other());
        disagree("1.1");
        stage.declare(stage.lead(), stage.canTho());

        assertThat(ActingOfficer.call(
                        stage.lead(),
                        () -> thirds.give(stage.cycle(), stage.lead().username())))
                .isEqualTo(new ThirdScorers(0, 1));
    }

    /** One keeps, the other changes. */
    private void disagree(String code) {
        var cell = stage.finding(stage.canTho(), code);
        ActingOfficer.run(stage.one(), () -> service.keep(cell.id(), cell.version()));
        ActingOfficer.run(
                stage.other(),
                () -> service.change(ChangeFinding.byHand(cell.id(), cell.version(), new BigDecimal("0.1"), REASON)));
    }
}
