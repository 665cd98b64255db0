package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Where two score, a question put now must tell neither of them what the other thinks. */
class BlindQueryModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final TwoScorers THIRD =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.SHARE, Disagreement.THIRD_SCORER);

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private AppraisalService appraisals;

    @Autowired
    private AppraisalOverview overview;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer one;
    private Officer other;

    @BeforeEach
    void open() {
        cycle = flow.appraisingByTwo(THIRD, 4, "92", "22");
        canTho = flow.agency("92");
        one = flow.appraiser("BNV");
        other = flow.appraiser("BNV");
    }

    @Test
    void nobodyAsksNowBeforeBothAreInAndTheRefusalIsTheSameWhoeverHasSpoken() {
        var before = refusal(other);
        change(one, "0.9");

        assertThat(refusal(other)).isEqualTo(before).isEqualTo("appraisal.refusal.queryWhileBlind");
        assertThat(refusal(one)).isEqualTo(before);
        assertThat(obstacle(other)).isEqualTo(obstacle(one)).isEqualTo(before);
        assertThat(queries.read(flow.coordinator("92"), cycle.id(), canTho)).isEmpty();
    }

    @Test
    void aQuestionOfOneOfTwoStillWaitsForTheWholeFile() {
        ActingOfficer.run(one, () -> appraisals.ask(id(), seen(one), QueryFlow.QUESTION));

        assertThat(overviewOf(other)).isEqualTo(Verdict.PENDING);
    }

    @Test
    void theThirdOfficerMayAskBeforeDecidingAndTheTwoMayNot() {
        change(one, "0.9");
        change(other, "0.1");
        var third = flow.appraiser("BNV");

        assertThat(refusal(one)).isEqualTo("appraisal.refusal.thirdIsAnother");
        var query = queries.ask(third, id());
        queries.answer(flow.coordinator("92"), query);

        assertThat(queries.last(third, id()).waitsForMinistry()).isTrue();
        ActingOfficer.run(third, () -> appraisals.keep(id(), seen(third)));
        assertThat(queries.last(third, id()).heard()).isPresent();
    }

    @Test
    void whatTwoHaveSettledIsNotAskedAboutNow() {
        change(one, "0.9");
        change(other, "0.8");

        assertThat(refusal(one)).isEqualTo("appraisal.refusal.bothAreIn");
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

    private void change(Officer scorer, String points) {
        ActingOfficer.run(
                scorer,
                () -> appraisals.change(ChangeFinding.byHand(id(), seen(scorer), new BigDecimal(points), REASON)));
    }

    private Verdict overviewOf(Officer reader) {
        return ActingOfficer.call(reader, () -> overview.finding(id()))
                .finding()
                .decision()
                .verdict();
    }

    private FindingId id() {
        return flow.finding(cycle.id(), canTho, "1.1").id();
    }

    private long seen(Officer reader) {
        return ActingOfficer.call(reader, () -> overview.finding(id()))
                .finding()
                .version();
    }
}
