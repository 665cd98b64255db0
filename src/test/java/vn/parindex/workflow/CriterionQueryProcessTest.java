package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.ANSWER_QUERY;
import static vn.parindex.workflow.WorkKind.HEAR_ANSWER;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.QueryFlow;
import vn.parindex.appraisal.QueryService;
import vn.parindex.appraisal.QueryStatus;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** One question about one criterion through {@code criterion-query.bpmn}; time is fired, not awaited. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CriterionQueryProcessTest extends AgencyFileWalk {

    private static final Set<String> WALKED = new TreeSet<>();
    private static final String TIMER = "Event_QueryDue";

    @Autowired
    private QueryFlow queries;

    @Autowired
    private QueryService service;

    @Autowired
    private AppraisalService decisions;

    private Officer appraiser;
    private Officer officer;

    @BeforeEach
    void submit() {
        testFiles.submit(cycle.id(), canTho);
        appraiser = people.of(cycles.agency("BNV"), Roles.APPRAISER);
        officer = people.of(canTho, Roles.OFFICER);
    }

    @Test
    void theQuestionLiesWithTheAgencyAndTheAnswerWithTheMinistry() {
        var id = queries.ask(appraiser, finding().id());
        assertThat(mine(officer, ANSWER_QUERY)).containsExactly(id.value());
        assertThat(mine(appraiser, HEAR_ANSWER)).isEmpty();
        assertThat(listedDue(officer, ANSWER_QUERY)).isEqualTo(last().due());

        queries.answer(officer, id);

        assertThat(mine(officer, ANSWER_QUERY)).isEmpty();
        assertThat(mine(appraiser, HEAR_ANSWER)).contains(id.value());
        ActingOfficer.run(
                appraiser, () -> decisions.keep(finding().id(), finding().version()));
        assertThat(mine(appraiser, HEAR_ANSWER)).doesNotContain(id.value());
        ended(id);
    }

    @Test
    void silenceComesToTheMinistryWhenTheTimeHasPassed() {
        var id = queries.ask(appraiser, finding().id());

        engine.fire(id.value(), TIMER);

        assertThat(last().status()).isEqualTo(QueryStatus.EXPIRED);
        assertThat(mine(officer, ANSWER_QUERY)).isEmpty();
        assertThat(mine(appraiser, HEAR_ANSWER)).contains(id.value());
        ActingOfficer.run(appraiser, () -> service.hear(id));
        ended(id);
    }

    @Test
    void whatIsTakenBackWaitsForNobody() {
        var id = queries.ask(appraiser, finding().id());

        ActingOfficer.run(appraiser, () -> service.withdraw(id, REASON));

        assertThat(mine(officer, ANSWER_QUERY)).isEmpty();
        ended(id);
    }

    @Test
    void moreTimeMovesTheTimerAndTheList() {
        var id = queries.ask(appraiser, finding().id());

        ActingOfficer.run(appraiser, () -> service.extend(id, 2, REASON));

        assertThat(listedDue(officer, ANSWER_QUERY)).isEqualTo(last().due());
        assertThat(engine.timer(id.value(), TIMER)).isEqualTo(last().due());
    }

    @Test
    void theDayOfTheMinistrysWorkFollowsItsOwnDeadline() {
        var id = queries.ask(appraiser, finding().id());
        queries.answer(officer, id);
        LocalDateTime later = due(CycleStep.APPRAISAL).plusDays(3).truncatedTo(ChronoUnit.SECONDS);

        extend(CycleStep.APPRAISAL, later);

        assertThat(rows(appraiser, HEAR_ANSWER))
                .filteredOn(row -> row.subject().equals(id.value()))
                .singleElement()
                .satisfies(row -> assertThat(row.dueAt()).contains(later));
    }

    @Test
    void theFileItselfWaitsUntouchedAndGoesOnAfterwards() {
        var id = queries.ask(appraiser, finding().id());
        queries.answer(officer, id);

        appraisals.keepAll(cycle.id(), canTho);

        ended(id);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyElementOfTheModelWasWalked() {
        assertThat(WALKED).isEqualTo(engine.elements(CriterionQueryProcess.PROCESS_ID));
    }

    private void ended(CriterionQueryId id) {
        assertThat(engine.isEnded(id.value())).isTrue();
        WALKED.addAll(engine.walked(id.value()));
    }

    private FindingDetails finding() {
        return appraisals.finding(cycle.id(), canTho, leaf -> leaf.leaf().code().equals("1.1"));
    }

    private vn.parindex.appraisal.QueryRow last() {
        return queries.last(appraiser, finding().id());
    }
}
