package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.workflow.DueJobs;

/** Where a field sends what its two scorers disagree on to the Council, it arrives there by itself. */
class ScorersBeforeTheCouncilModuleTest extends IntegrationTest {

    private static final TwoScorers TO_COUNCIL =
            new TwoScorers(new BigDecimal("0.25"), ThresholdUnit.POINTS, Disagreement.COUNCIL);

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private CouncilAgenda agenda;

    @Autowired
    private DueJobs jobs;

    @Test
    void whatTwoScorersSeeTooDifferentlyComesBeforeTheCouncil() {
        var cycle = flow.appraisingByTwo(TO_COUNCIL, 4, "92");
        var canTho = flow.agency("92");
        flow.change(cycle.id(), canTho, "1.1", "0.9");
        flow.change(cycle.id(), canTho, "1.1", "0.6");
        flow.closeAllByTwo(cycle.id(), canTho);
        ActingOfficer.run(flow.coordinator("92"), () -> flow.clarification().finish(cycle.id(), canTho));
        jobs.runAll();

        assertThat(ActingOfficer.call(cycle.chair(), () -> agenda.agenda(cycle.id()))
                        .items())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.leaf().code()).isEqualTo("1.1");
                    assertThat(line.item().cause()).isEqualTo(ItemCause.SCORERS_DISAGREE);
                });
    }
}
