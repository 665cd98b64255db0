package vn.parindex.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.division.DivisionStage.as;
import static vn.parindex.division.DivisionStage.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestDivisions;
import vn.parindex.TestPeople;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A coordinator gives the parts of a file, takes them away again, and every step is kept. */
class DivisionModuleTest extends IntegrationTest {

    @Autowired
    private DivisionService service;

    @Autowired
    private DivisionPeopleService units;

    @Autowired
    private OwnPartService own;

    @Autowired
    private Divisions divisions;

    @Autowired
    private TestDivisions testDivisions;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DivisionStage stage;

    @BeforeEach
    void open() {
        stage.open();
    }

    @Test
    void aUnitHasAFieldAndAnOfficerOneLeafOfIt() {
        var unit = testDivisions.unit(stage.agency(), UnitKind.INTERNAL, stage.hanh());
        testDivisions.give(stage.id(), stage.agency(), Assignee.unit(unit), List.of(stage.field()));
        testDivisions.give(stage.id(), stage.agency(), stage.binh(), stage.leaf(0));

        var division = divisions.of(stage.id(), stage.agency());
        assertThat(division.isMine(stage.hanh(), stage.leaf(0))).isFalse();
        assertThat(division.isMine(stage.hanh(), stage.leaf(1))).isTrue();
        assertThat(division.isMine(stage.binh(), stage.leaf(0))).isTrue();
        var mine = stage.mine(stage.hanh());
        assertThat(mine.leaves()).isEqualTo(1);
        assertThat(mine.next().orElseThrow().first()).isEqualTo(stage.leaf(1));
    }

    @Test
    void givingTheWholeFieldTakesWhatIsBelowAlongOnRequest() {
        testDivisions.give(stage.id(), stage.agency(), stage.binh(), stage.leaf(0));

        as(
                stage.coordinator(),
                () -> service.assign(new AssignWork(
                        stage.id(),
                        stage.agency(),
                        List.of(stage.field()),
                        Assignee.officer(stage.hanh().id()),
                        stage.details().dates().proposal(),
                        null,
                        true)));

        assertThat(divisions.of(stage.id(), stage.agency()).isMine(stage.hanh(), stage.leaf(0)))
                .isTrue();
        assertThat(stage.acts(TestDivisions.node(stage.leaf(0))))
                .containsExactly(AssignmentAct.WITHDRAWN, AssignmentAct.GIVEN);
    }

    @Test
    void theInternalDueDateIsAWorkingDayBeforeTheDeadline() {
        var dates = stage.details().dates();
        var weekend = dates.today();
        while (workingDays.isWorking(weekend)) {
            weekend = weekend.plusDays(1);
        }

        refusedDue(null, "division.refusal.dueMissing");
        refusedDue(dates.today().minusDays(1), "division.refusal.duePast");
        refusedDue(weekend, "division.refusal.dueNotWorking");
        refusedDue(dates.deadline(), "division.refusal.dueLate");
        assertThat(dates.latest()).isBefore(dates.deadline());
        assertThat(workingDays.isWorking(dates.proposal())).isTrue();
        stage.give(dates.latest());
        stage.give(dates.today());
        assertThat(stage.details().division().of(stage.leaf(0)).orElseThrow().dueOn())
                .isEqualTo(dates.today());
    }

    @Test
    void whatTheAgencyDoesNotScoreIsNotGiven() {
        var survey = stage.cycle().set().leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.SURVEY)
                .findFirst()
                .orElseThrow();

        refused(
                () -> testDivisions.give(stage.id(), stage.agency(), stage.hanh(), survey),
                "division.refusal.notScored");
    }

    @Test
    void onlyPeopleAndUnitsOfTheAgencyCanHaveAPart() {
        var elsewhere = people.withAccount(people.of(cycles.agency("22"), Roles.OFFICER), "{noop}-");
        var theirs = testDivisions.unit(cycles.agency("22"), UnitKind.INTERNAL);

        refused(
                () -> testDivisions.give(stage.id(), stage.agency(), elsewhere, stage.leaf(0)),
                "division.refusal.officerGone");
        refused(
                () -> testDivisions.give(stage.id(), stage.agency(), Assignee.unit(theirs), List.of(stage.field())),
                "division.refusal.unitGone");
    }

    @Test
    void aStepIsUndoneUnlessSomethingHappenedSince() {
        testDivisions.give(stage.id(), stage.agency(), stage.binh(), stage.leaf(0));
        var step = testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0), stage.leaf(1));

        as(stage.coordinator(), () -> service.undo(stage.id(), stage.agency(), step));

        var division = divisions.of(stage.id(), stage.agency());
        assertThat(division.isMine(stage.binh(), stage.leaf(0))).isTrue();
        assertThat(division.of(stage.leaf(1))).isEmpty();
        var again = testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(0))));
        refused(
                () -> as(stage.coordinator(), () -> service.undo(stage.id(), stage.agency(), again)),
                "division.refusal.undoLate");
    }

    @Test
    void takingAwayIsUndoneWithWhatWasSaidBefore() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(0))));
        var nodes = List.of(TestDivisions.node(stage.leaf(0)));
        var step = ActingOfficer.call(stage.coordinator(), () -> service.withdraw(stage.id(), stage.agency(), nodes));
        assertThat(divisions.of(stage.id(), stage.agency()).of(stage.leaf(0))).isEmpty();

        as(stage.coordinator(), () -> service.undo(stage.id(), stage.agency(), step));

        assertThat(divisions
                        .of(stage.id(), stage.agency())
                        .of(stage.leaf(0))
                        .orElseThrow()
                        .state())
                .isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void aUnitWithWorkStaysAndOneWithoutGoes() {
        var unit = testDivisions.unit(stage.agency(), UnitKind.INTERNAL, stage.hanh());
        testDivisions.give(stage.id(), stage.agency(), Assignee.unit(unit), List.of(stage.field()));

        refused(() -> as(stage.coordinator(), () -> units.close(stage.agency(), unit)), "division.refusal.unitHasWork");
        as(stage.coordinator(), () -> service.withdraw(stage.id(), stage.agency(), List.of(stage.field())));
        as(stage.coordinator(), () -> units.close(stage.agency(), unit));

        assertThat(stage.details().units()).extracting(UnitRow::id).doesNotContain(unit);
        assertThat(stage.details().division().unitOf(stage.hanh().id())).isEmpty();
    }

    @Test
    void ofCoordinatorsWhoGiveTheSamePartAtOnceNoneIsLostSilently() throws Exception {
        var outcomes =
                AtOnce.run(6, number -> testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0)));

        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Undo || outcome instanceof RefusedException)
                .anyMatch(Undo.class::isInstance);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM division_assignment WHERE cycle_id = ?",
                        Long.class,
                        stage.id().value()))
                .isEqualTo(1);
    }

    @Test
    void historyIsOnlyAddedToAndEveryStepIsAudited() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        as(stage.hanh(), () -> own.accept(stage.part(stage.leaf(0))));

        assertThat(jdbc.queryForList(
                        "SELECT action FROM audit_event WHERE cycle_id = ? AND action LIKE 'division.%' ORDER BY id",
                        String.class, stage.id().toString()))
                .containsExactly("division.GIVEN", "division.ACCEPTED");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM division_history")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("UPDATE division_history SET words = 'x'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoDoesWhatCostsTheSameForOneLeafAndForAll() {
        testDivisions.give(stage.id(), stage.agency(), stage.hanh(), stage.leaf(0));
        var one = statements.of(() -> divisions.of(stage.id(), stage.agency()));
        testDivisions.give(
                stage.id(), stage.agency(), stage.binh(), stage.leaves().toArray(Leaf[]::new));

        var all = statements.of(() -> {
            var division = divisions.of(stage.id(), stage.agency());
            stage.leaves().forEach(leaf -> division.isMine(stage.hanh(), leaf));
        });

        assertThat(all).isEqualTo(one).isEqualTo(4);
    }

    private void refusedDue(LocalDate due, String key) {
        refused(() -> stage.give(due), key);
    }
}
