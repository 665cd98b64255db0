package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;

/** Whoever asks, answers and withdraws in the same moment. */
class QueryAtOnceModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private QueryStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void twoWhoAnswerAtOnceAnswerOnce() throws Exception {
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id());
        var officers = new Officer[] {stage.coordinator(), flow.coordinator("92")};

        var outcomes = AtOnce.run(2, number -> {
            queries.answer(officers[number], query);
            return "answered";
        });

        assertThat(outcomes).containsOnlyOnce("answered");
        assertThat(outcomes)
                .filteredOn(RefusedException.class::isInstance)
                .singleElement()
                .satisfies(refusal ->
                        assertThat(((RefusedException) refusal).key()).isEqualTo("appraisal.refusal.queryAnswered"));
    }

    @Test
    void twoWhoAskAtOnceAskOnce() throws Exception {
        var id = stage.finding("1.1").id();
        var officers = new Officer[] {stage.appraiser(), flow.appraiser("BNV")};

        var outcomes = AtOnce.run(2, number -> queries.ask(officers[number], id));

        assertThat(outcomes).filteredOn(CriterionQueryId.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(RefusedException.class::isInstance)
                .singleElement()
                .satisfies(refusal ->
                        assertThat(((RefusedException) refusal).key()).isEqualTo("appraisal.refusal.queryOpen"));
    }

    @Test
    void anAnswerAndAWithdrawalAtOnceLeaveOneOfThem() throws Exception {
        var query = queries.ask(stage.appraiser(), stage.finding("1.1").id());

        var outcomes = AtOnce.run(2, number -> {
            if (number == 0) {
                queries.answer(stage.coordinator(), query);
            } else {
                ActingOfficer.run(stage.appraiser(), () -> service.withdraw(query, REASON));
            }
            return "done";
        });

        assertThat(outcomes).containsOnlyOnce("done");
    }
}
