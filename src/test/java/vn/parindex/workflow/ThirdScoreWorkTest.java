package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.THIRD_SCORE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.Absence;
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
    private static final WorkFilter THIRDS = WorkFilter.of(Map.of("kind", "THIRD_SCORE"));

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

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer lead;
    private Officer one;
    private Officer other;
    private Officer third;
    private LocalDate today;

    @BeforeEach
    void open() {
        cycle = flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92", "22");
        canTho = flow.agency("92");
        today = LocalDate.now(clock);
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
            assertThat(item.leaf()).contains(cell().leaf());
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
    void whoStandsInForTheThirdHasItOnTheDaysOfTheAbsenceOnly() {
        var substitute = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        keeps();
        changes();
        appoint(third);
        standIn(substitute, today.plusDays(1), today.plusDays(2));
        assertThat(waiting(substitute)).as("from tomorrow").isEmpty();
        assertThat(counted(substitute, WorkState.WITH_OTHERS)).isPositive();

        standIn(substitute, today, today);
        assertThat(waiting(substitute)).singleElement().satisfies(item -> {
            assertThat(item.standIn()).isTrue();
            assertThat(item.assignee()).contains(third.displayName());
            assertThat(item.leaf()).contains(cell().leaf());
        });
        assertThat(counted(substitute, WorkState.OPEN)).isEqualTo(1);
        assertThat(with(substitute, "state", "WITH_OTHERS")).isEmpty();
        assertThat(waiting(third))
                .singleElement()
                .satisfies(item -> assertThat(item.standIn()).isFalse());
        assertThat(with(other, "state", "WITH_OTHERS"))
                .singleElement()
                .satisfies(item -> assertThat(item.standIn()).isFalse());

        assignments(substitute).forEach(id -> ActingOfficer.run(lead, () -> assignments.endStandIn(cycle.id(), id)));
        assertThat(waiting(substitute)).as("the third is back").isEmpty();
    }

    @Test
    void whoHasSpokenOrKeepsAwayDoesNotStandIn() {
        var substitute = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        keeps();
        changes();
        standIn(one, today, today);
        standIn(substitute, today, today);
        appoint(third);
        assertThat(waiting(one)).as("has spoken").isEmpty();
        assertThat(waiting(substitute)).as("the absence was there first").hasSize(1);

        ActingOfficer.run(substitute, () -> conflicts.declare(cycle.id(), canTho, substitute.username(), REASON));

        assertThat(waiting(substitute)).as("keeps away").isEmpty();
        assertThat(waiting(third)).hasSize(1);
    }

    @Test
    void whoStandsInDecidesInThePlaceOfTheThird() {
        var substitute = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        keeps();
        changes();
        appoint(third);
        standIn(substitute, today, today);

        ActingOfficer.run(substitute, () -> service.keep(cell().id(), cell().version()));

        assertThat(waiting(substitute)).isEmpty();
        assertThat(waiting(third)).isEmpty();
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

    private void standIn(Officer substitute, LocalDate first, LocalDate last) {
        ActingOfficer.run(
                lead, () -> assignments.standIn(cycle.id(), third.username(), substitute.username(), first, last));
    }

    private List<UUID> assignments(Officer substitute) {
        return ActingOfficer.call(lead, () -> assignments.board(cycle.id(), flow.agency("BNV"))).absences().stream()
                .filter(absence -> absence.substitute().equals(substitute.username()))
                .map(Absence::id)
                .toList();
    }

    private FindingDetails cell() {
        return flow.finding(cycle.id(), canTho, "1.1");
    }

    private List<WorkItemRow> waiting(Officer officer) {
        return with(officer, "state", "OPEN");
    }

    private int counted(Officer officer, WorkState state) {
        var filter = THIRDS.with("agency", canTho.toString());
        return ActingOfficer.call(officer, () -> items.counts(filter)).of(state, THIRD_SCORE);
    }

    private List<WorkItemRow> with(Officer officer, String name, String value) {
        return ActingOfficer.call(officer, () -> items.page(THIRDS.with(name, value), 0, 500)).stream()
                .filter(item -> item.cycle().equals(cycle.id()))
                .toList();
    }
}
