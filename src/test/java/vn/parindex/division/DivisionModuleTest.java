package vn.parindex.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestDivisions;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

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
    private TestFiles files;

    @Autowired
    private TestPeople people;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId agency;
    private List<Leaf> leaves;
    private NodeId field;
    private Officer coordinator;
    private Officer hanh;
    private Officer binh;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92", "22");
        agency = cycles.agency("92");
        leaves = files.leaves(cycle.id(), agency);
        field = leaves.get(0).fieldId();
        coordinator = people.of(agency, Roles.COORDINATOR);
        hanh = account(Roles.OFFICER);
        binh = account(Roles.OFFICER);
    }

    @Test
    void aUnitHasAFieldAndAnOfficerOneLeafOfIt() {
        var unit = testDivisions.unit(agency, UnitKind.INTERNAL, hanh);
        testDivisions.give(cycle.id(), agency, Assignee.unit(unit), List.of(field));
        testDivisions.give(cycle.id(), agency, binh, leaves.get(0));

        var division = divisions.of(cycle.id(), agency);
        assertThat(division.isMine(hanh, leaves.get(0))).isFalse();
        assertThat(division.isMine(hanh, leaves.get(1))).isTrue();
        assertThat(division.isMine(binh, leaves.get(0))).isTrue();
        var mine = mine(hanh);
        assertThat(mine.leaves()).isEqualTo(1);
        assertThat(mine.next().orElseThrow().first()).isEqualTo(leaves.get(1));
    }

    @Test
    void givingTheWholeFieldTakesWhatIsBelowAlongOnRequest() {
        testDivisions.give(cycle.id(), agency, binh, leaves.get(0));

        as(
                coordinator,
                () -> service.assign(new AssignWork(
                        cycle.id(), agency, List.of(field), Assignee.officer(hanh.id()), proposal(), null, true)));

        assertThat(divisions.of(cycle.id(), agency).isMine(hanh, leaves.get(0))).isTrue();
        assertThat(acts(TestDivisions.node(leaves.get(0))))
                .containsExactly(AssignmentAct.WITHDRAWN, AssignmentAct.GIVEN);
    }

    @Test
    void theInternalDueDateIsAWorkingDayBeforeTheDeadline() {
        var dates = details().dates();
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
        give(dates.latest());
        give(dates.today());
        assertThat(details().division().of(leaves.get(0)).orElseThrow().dueOn()).isEqualTo(dates.today());
    }

    @Test
    void whatTheAgencyDoesNotScoreIsNotGiven() {
        var survey = cycle.set().leaves().stream()
                .filter(leaf -> leaf.source() == PointsSource.SURVEY)
                .findFirst()
                .orElseThrow();

        refused(() -> testDivisions.give(cycle.id(), agency, hanh, survey), "division.refusal.notScored");
    }

    @Test
    void onlyPeopleAndUnitsOfTheAgencyCanHaveAPart() {
        var elsewhere = people.withAccount(people.of(cycles.agency("22"), Roles.OFFICER), "{noop}-");
        var theirs = testDivisions.unit(cycles.agency("22"), UnitKind.INTERNAL);

        refused(() -> testDivisions.give(cycle.id(), agency, elsewhere, leaves.get(0)), "division.refusal.officerGone");
        refused(
                () -> testDivisions.give(cycle.id(), agency, Assignee.unit(theirs), List.of(field)),
                "division.refusal.unitGone");
    }

    @Test
    void aStepIsUndoneUnlessSomethingHappenedSince() {
        testDivisions.give(cycle.id(), agency, binh, leaves.get(0));
        var step = testDivisions.give(cycle.id(), agency, hanh, leaves.get(0), leaves.get(1));

        as(coordinator, () -> service.undo(cycle.id(), agency, step));

        var division = divisions.of(cycle.id(), agency);
        assertThat(division.isMine(binh, leaves.get(0))).isTrue();
        assertThat(division.of(leaves.get(1))).isEmpty();
        var again = testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        as(hanh, () -> own.accept(part(leaves.get(0))));
        refused(() -> as(coordinator, () -> service.undo(cycle.id(), agency, again)), "division.refusal.undoLate");
    }

    @Test
    void takingAwayIsUndoneWithWhatWasSaidBefore() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        as(hanh, () -> own.accept(part(leaves.get(0))));
        var nodes = List.of(TestDivisions.node(leaves.get(0)));
        var step = ActingOfficer.call(coordinator, () -> service.withdraw(cycle.id(), agency, nodes));
        assertThat(divisions.of(cycle.id(), agency).of(leaves.get(0))).isEmpty();

        as(coordinator, () -> service.undo(cycle.id(), agency, step));

        assertThat(divisions
                        .of(cycle.id(), agency)
                        .of(leaves.get(0))
                        .orElseThrow()
                        .state())
                .isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void oneLeafOfAFieldIsHandedBackAndTheRestStays() {
        testDivisions.give(cycle.id(), agency, Assignee.officer(hanh.id()), List.of(field));

        as(hanh, () -> own.handBack(part(leaves.get(0)), " Thuộc Sở Tài chính "));

        assertThat(mine(hanh).leaves()).isEqualTo(1);
        assertThat(mine(coordinator).handedBack()).singleElement().satisfies(row -> {
            assertThat(row.reason()).isEqualTo("Thuộc Sở Tài chính");
            assertThat(row.node()).isEqualTo(TestDivisions.node(leaves.get(0)));
            assertThat(row.byName()).isEqualTo(hanh.displayName());
        });
        refused(() -> as(hanh, () -> own.handBack(part(leaves.get(1)), "  ")), "division.refusal.reasonMissing");
    }

    @Test
    void nobodyAnswersForAPartOfSomebodyElse() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));

        assertThatThrownBy(() -> as(binh, () -> own.accept(part(leaves.get(0)))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(hanh, () -> own.accept(part(leaves.get(1)))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatWasHandedBackIsAcceptedOnlyAfterItWasGivenAnew() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        as(hanh, () -> own.handBack(part(leaves.get(0)), "Đi công tác"));
        assertThatThrownBy(() -> as(hanh, () -> own.accept(part(leaves.get(0)))))
                .isInstanceOf(NotFoundException.class);

        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        as(hanh, () -> own.accept(part(leaves.get(0))));

        assertThat(acts(TestDivisions.node(leaves.get(0))))
                .containsExactly(
                        AssignmentAct.ACCEPTED,
                        AssignmentAct.REASSIGNED,
                        AssignmentAct.HANDED_BACK,
                        AssignmentAct.GIVEN);
    }

    @Test
    void aSubstituteAnswersForTheAbsentUntilItEnds() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        var today = details().dates().today();
        as(coordinator, () -> units.substitute(agency, hanh.id(), binh.id(), today, today.plusDays(3)));

        assertThat(mine(binh).parts())
                .singleElement()
                .satisfies(part -> assertThat(part.insteadOf()).isEqualTo(hanh.displayName()));
        as(binh, () -> own.accept(part(leaves.get(0))));
        refused(
                () -> as(coordinator, () -> units.substitute(agency, hanh.id(), binh.id(), today, today)),
                "division.refusal.substitutedAlready");
        var absence = details().substitutions().stream()
                .filter(row -> row.absent().equals(hanh.id()))
                .findFirst()
                .orElseThrow();
        as(coordinator, () -> units.endSubstitution(agency, absence.id()));
        assertThat(mine(binh).parts()).isEmpty();
    }

    @Test
    void aUnitWithWorkStaysAndOneWithoutGoes() {
        var unit = testDivisions.unit(agency, UnitKind.INTERNAL, hanh);
        testDivisions.give(cycle.id(), agency, Assignee.unit(unit), List.of(field));

        refused(() -> as(coordinator, () -> units.close(agency, unit)), "division.refusal.unitHasWork");
        as(coordinator, () -> service.withdraw(cycle.id(), agency, List.of(field)));
        as(coordinator, () -> units.close(agency, unit));

        assertThat(details().units()).extracting(UnitRow::id).doesNotContain(unit);
        assertThat(details().division().unitOf(hanh.id())).isEmpty();
    }

    @Test
    void afterTheFileWentToTheLeaderTheDivisionStands() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        files.fill(cycle.id(), agency, TestFiles::full);
        files.sendToLeader(cycle.id(), agency);

        refused(() -> testDivisions.give(cycle.id(), agency, binh, leaves.get(0)), "division.refusal.closed");
        refused(() -> as(hanh, () -> own.accept(part(leaves.get(0)))), "division.refusal.closed");
        assertThat(details().open()).isFalse();
    }

    @Test
    void ofCoordinatorsWhoGiveTheSamePartAtOnceNoneIsLostSilently() throws Exception {
        var outcomes = AtOnce.run(6, number -> testDivisions.give(cycle.id(), agency, hanh, leaves.get(0)));

        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof Undo || outcome instanceof RefusedException)
                .anyMatch(Undo.class::isInstance);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM division_assignment WHERE cycle_id = ?",
                        Long.class,
                        cycle.id().value()))
                .isEqualTo(1);
    }

    @Test
    void historyIsOnlyAddedToAndEveryStepIsAudited() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        as(hanh, () -> own.accept(part(leaves.get(0))));

        assertThat(jdbc.queryForList(
                        "SELECT action FROM audit_event WHERE cycle_id = ? AND action LIKE 'division.%' ORDER BY id",
                        String.class, cycle.id().toString()))
                .containsExactly("division.GIVEN", "division.ACCEPTED");
        assertThatThrownBy(() -> jdbc.update("DELETE FROM division_history")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("UPDATE division_history SET words = 'x'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoDoesWhatCostsTheSameForOneLeafAndForAll() {
        testDivisions.give(cycle.id(), agency, hanh, leaves.get(0));
        var one = statements.of(() -> divisions.of(cycle.id(), agency));
        testDivisions.give(cycle.id(), agency, binh, leaves.toArray(Leaf[]::new));

        var all = statements.of(() -> {
            var division = divisions.of(cycle.id(), agency);
            leaves.forEach(leaf -> division.isMine(hanh, leaf));
        });

        assertThat(all).isEqualTo(one).isEqualTo(4);
    }

    private void refusedDue(LocalDate due, String key) {
        refused(() -> give(due), key);
    }

    private void give(LocalDate due) {
        as(
                coordinator,
                () -> service.assign(new AssignWork(
                        cycle.id(),
                        agency,
                        List.of(TestDivisions.node(leaves.get(0))),
                        Assignee.officer(hanh.id()),
                        due,
                        null,
                        false)));
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<AssignmentAct> acts(NodeId node) {
        return ActingOfficer.call(coordinator, () -> service.history(cycle.id(), agency, node)).stream()
                .map(AssignmentStep::act)
                .toList();
    }

    private LocalDate proposal() {
        return details().dates().proposal();
    }

    private DivisionDetails details() {
        return ActingOfficer.call(coordinator, () -> service.details(cycle.id(), agency));
    }

    private OwnWork mine(Officer officer) {
        return ActingOfficer.call(officer, () -> own.mine(cycle.id()));
    }

    private Part part(Leaf leaf) {
        return new Part(cycle.id(), agency, TestDivisions.node(leaf));
    }

    private Officer account(String... roles) {
        return people.withAccount(people.of(agency, roles), "{noop}-");
    }

    private static void as(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
