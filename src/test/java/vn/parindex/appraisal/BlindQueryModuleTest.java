package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Where two score, a question put now must tell neither of them what the other thinks. */
class BlindQueryModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private ScorersStage stage;

    @BeforeEach
    void open() {
        stage.open(ScorersStage.THIRD);
    }

    @Test
    void nobodyAsksNowBeforeBothAreInAndTheRefusalIsTheSameWhoeverHasSpoken() {
        var before = refusal(stage.other());
        stage.change(stage.one(), "1.1", "0.9", REASON);

        assertThat(refusal(stage.other())).isEqualTo(before).isEqualTo("appraisal.refusal.queryWhileBlind");
        assertThat(refusal(stage.one())).isEqualTo(before);
        assertThat(obstacle(stage.other())).isEqualTo(obstacle(stage.one())).isEqualTo(before);
        assertThat(queries.read(flow.coordinator("92"), stage.cycle().id(), stage.canTho()))
                .isEmpty();
    }

    @Test
    void aQuestionOfOneOfTwoStillWaitsForTheWholeFile() {
        ActingOfficer.run(
                stage.one(),
                () -> appraisals.ask(id(), stage.seen(stage.one(), "1.1").version(), QueryFlow.QUESTION));

        assertThat(stage.seen(stage.other(), "1.1").decision().verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void theThirdOfficerMayAskBeforeDecidingAndTheTwoMayNot() {
        stage.change(stage.one(), "1.1", "0.9", REASON);
        stage.change(stage.other(), "1.1", "0.1", REASON);
        var third = flow.appraiser("BNV");

        assertThat(refusal(stage.one())).isEqualTo("appraisal.refusal.thirdIsAnother");
        var query = queries.ask(third, id());
        queries.answer(flow.coordinator("92"), query);

        assertThat(queries.last(third, id()).waitsForMinistry()).isTrue();
        ActingOfficer.run(
                third, () -> appraisals.keep(id(), stage.seen(third, "1.1").version()));
        assertThat(queries.last(third, id()).heard()).isPresent();
    }

    @Test
    void whatTwoHaveSettledIsNotAskedAboutNow() {
        stage.change(stage.one(), "1.1", "0.9", REASON);
        stage.change(stage.other(), "1.1", "0.8", REASON);

        assertThat(refusal(stage.one())).isEqualTo("appraisal.refusal.bothAreIn");
        assertThat(refusal(flow.appraiser("BNV"))).isEqualTo("appraisal.refusal.bothAreIn");
    }

    private String refusal(Officer asker) {
        var thrown = new RefusedException[1];
        assertThatThrownBy(() -> queries.ask(asker, id()))
                .isInstanceOfSatisfying(RefusedException.class, refusal -> thrown[0] = refusal);
        return thrown[0].key();
    }

    private String obstacle(Officer asker) {
        return ActingOfficer.call(asker, () -> service.offer(id())).obstacle().orElseThrow();
    }

    private FindingId id() {
        return stage.settled("1.1").id();
    }
}
