package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.THIRD_SCORE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.AppraisalService;
import vn.parindex.appraisal.AssignmentService;
import vn.parindex.appraisal.ChangeFinding;
import vn.parindex.appraisal.ConflictService;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.Piece;
import vn.parindex.appraisal.ThirdScorerService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.InChargeService;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** A leaf on which two scorers are too far apart lies with the lead, then with whom the lead chose, until it is decided. */
class ThirdScoreWorkTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ThirdScorerService thirds;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private InChargeService inCharge;

    @Autowired
    private WorkItems items;

    @Autowired
    private FileProcessService process;

    @Autowired
    private WorkRepair repair;

    @Autowired
    private Cycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer lead;
    private Officer one;
    private Officer other;
    private Officer third;

    @BeforeEach
    void open() {
        cycle = flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92", "22");
        canTho = flow.agency("92");
        lead = people.withAccount(people.of(flow.agency("BNV"), Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");
        one = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        other = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        third = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        ActingOfficer.run(
                lead,
                () -> assignments.give(
                        cycle.id(), List.of(Piece.of(canTho)), Set.of(one.username(), other.username())));
    }

    @Test
    void itLiesWithTheLeadThenWithTheThirdAndIsGoneWhenDecided() {
        keeps();
        assertThat(waiting(lead)).as("one opinion says nothing to anybody").isEmpty();
        changes();

        assertThat(waiting(lead)).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(cell().id().value());
            assertThat(item.agency()).contains(canTho);
            assertThat(item.dueAt()).contains(cycles.calendar(cycle.id()).deadline(canTho, CycleStep.APPRAISAL));
        });
        assertThat(waiting(one)).isEmpty();
        assertThat(waiting(third)).as("nobody has chosen yet").isEmpty();

        appoint(third);
        assertThat(waiting(third))
                .singleElement()
                .satisfies(item -> assertThat(item.assignee()).contains(third.displayName()));
        assertThat(waiting(lead)).isEmpty();
        assertThat(waiting(one)).isEmpty();
        assertThat(waiting(other)).isEmpty();

        ActingOfficer.run(third, () -> service.keep(cell().id(), cell().version()));
        assertThat(waiting(third)).isEmpty();
        ActingOfficer.run(third, () -> service.undo(List.of(cell().id())));
        assertThat(waiting(third)).as("taken back").hasSize(1);
    }

    @Test
    void whatIsTakenFromTheThirdComesBackToTheLead() {
        keeps();
        changes();
        appoint(third);

        ActingOfficer.run(third, () -> conflicts.declare(cycle.id(), canTho, third.username(), REASON));

        assertThat(waiting(third)).isEmpty();
        assertThat(waiting(lead)).hasSize(1);
    }

    @Test
    void itFollowsTheAppraisalToAnotherMinistry() {
        keeps();
        changes();
        appoint(third);
        var successor = people.of(flow.agency("BTC"), Roles.APPRAISER, Roles.APPRAISAL_LEAD);

        ActingOfficer.run(
                cycle.manager(),
                () -> inCharge.replace(
                        cycle.id(), flow.agency("BNV"), Optional.of(flow.agency("BTC")), "Bộ được sáp nhập năm nay"));

        assertThat(waiting(third)).isEmpty();
        assertThat(waiting(successor)).hasSize(1);
    }

    @Test
    void theAgencyDoesNotReadThatTwoDiffer() {
        keeps();
        changes();

        var seen = ActingOfficer.call(people.of(canTho, Roles.OFFICER), () -> process.of(cycle.id(), canTho));

        assertThat(seen.work()).isNotEmpty().noneMatch(item -> item.kind() == THIRD_SCORE);
    }

    @Test
    void whatAnEarlierVersionDidNotListIsListedAtTheStartOnce() {
        keeps();
        changes();
        appoint(third);
        jdbc.sql("DELETE FROM workflow_item WHERE subject_id = ?")
                .param(cell().id().value())
                .update();

        repair.run();
        assertThat(repair.run()).isZero();

        assertThat(waiting(third)).hasSize(1);
    }

    private void keeps() {
        ActingOfficer.run(one, () -> service.keep(cell().id(), cell().version()));
    }

    private void changes() {
        ActingOfficer.run(
                other,
                () -> service.change(
                        ChangeFinding.byHand(cell().id(), cell().version(), new BigDecimal("0.1"), REASON)));
    }

    private void appoint(Officer officer) {
        ActingOfficer.run(lead, () -> thirds.give(cycle.id(), officer.username()));
    }

    private FindingDetails cell() {
        return flow.finding(cycle.id(), canTho, "1.1");
    }

    private List<WorkItemRow> waiting(Officer officer) {
        return ActingOfficer.call(officer, () -> items.page(WorkFilter.of(Map.of("kind", "THIRD_SCORE")), 0, 500))
                .stream()
                .filter(item -> item.cycle().equals(cycle.id()))
                .toList();
    }
}
