package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.appraisal.AssignmentStage.assertNotFound;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestPeople;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.RefusedException;

/** A lead gives work away, to officers of the own ministry, and substitutes step in. */
class AssignmentModuleTest extends IntegrationTest {

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private Clock clock;

    @Autowired
    private AssignmentStage stage;

    @Autowired
    private StandIns standIns;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private StatementCount statements;

    @BeforeEach
    void open() {
        stage.open(flow.appraising(6, "92", "22"));
    }

    @Test
    void whatIsGivenToNobodyIsEverybodys() {
        assertThat(stage.cellsOf(stage.one())).isEqualTo(6);
        assertThat(stage.cellsOf(stage.other())).isEqualTo(6);
    }

    @Test
    void aCriterionGivenToOneLeavesTheDesksOfOthers() {
        stage.give(Piece.of(stage.finding(stage.canTho(), "1.1").leaf()), stage.one());

        assertThat(stage.cellsOf(stage.one())).isEqualTo(6);
        assertThat(stage.cellsOf(stage.other())).isEqualTo(4);
        assertThat(stage.cellsOf(stage.lead())).isEqualTo(6);
        var given = stage.finding(stage.canTho(), "1.1");
        assertNotFound(stage.other(), () -> service.keep(given.id(), given.version()));
        assertNotFound(stage.other(), () -> overview.finding(given.id()));
        ActingOfficer.run(stage.one(), () -> service.keep(given.id(), given.version()));

        ActingOfficer.run(
                stage.lead(), () -> assignments.give(stage.cycle(), List.of(Piece.of(given.leaf())), Set.of()));
        assertThat(stage.cellsOf(stage.other())).isEqualTo(6);
    }

    @Test
    void aBlockOfAgenciesGoesAsAWhole() {
        stage.give(Piece.of(stage.canTho()), stage.one());

        assertThat(stage.cellsOf(stage.other())).isEqualTo(3);
        assertThat(stage.cellsOf(stage.one())).isEqualTo(6);
        assertThat(board().leaves())
                .as("of each leaf, the other agency's cell is everybody's")
                .allSatisfy(leaf -> assertThat(leaf.free()).isEqualTo(1));
        assertThat(board().agencies())
                .extracting(AssignmentBoard.AgencyShare::free)
                .containsExactlyInAnyOrder(0, 3);
        assertThat(ActingOfficer.call(stage.other(), () -> overview.files(stage.cycle())))
                .extracting(AppraisalRow::agency)
                .containsExactly(stage.quangNinh());
    }

    @Test
    void theProposalIsBalancedAndCountsOnlyWhenAccepted() {
        var proposal = ActingOfficer.call(stage.lead(), () -> assignments.propose(stage.cycle(), ShareBy.CRITERION));
        assertThat(stage.cellsOf(stage.other())).isEqualTo(6);
        assertThat(proposal.shares()).hasSize(3);

        ActingOfficer.run(stage.lead(), () -> assignments.accept(stage.cycle(), proposal));

        var board = board();
        assertThat(board.unassigned()).isZero();
        assertThat(board.officers().stream()
                        .mapToInt(AssignmentBoard.OfficerLoad::cells)
                        .sum())
                .isEqualTo(6);
        assertThat(board.officers().stream()
                        .mapToInt(AssignmentBoard.OfficerLoad::cells)
                        .max()
                        .orElseThrow())
                .isLessThanOrEqualTo(2);
        assertThat(board.leaves())
                .allSatisfy(leaf -> assertThat(leaf.officers()).hasSize(1));
    }

    @Test
    void whatTwoScoreIsGivenToTwoAndGivenToOneItIsStillEverybodys() {
        stage.open(flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.COUNCIL), 4, "92", "22"));
        stage.give(Piece.of(stage.canTho()), stage.one());
        assertThat(stage.cellsOf(stage.other())).isEqualTo(4);

        stage.give(Piece.of(stage.canTho()), stage.one(), stage.lead());
        assertThat(stage.cellsOf(stage.other())).isEqualTo(2);
        var proposal = ActingOfficer.call(stage.lead(), () -> assignments.propose(stage.cycle(), ShareBy.AGENCIES));
        assertThat(proposal.shares().stream()
                        .filter(share -> stage.canTho().equals(share.piece().agency()))
                        .map(Share::officer)
                        .collect(Collectors.toSet()))
                .hasSize(2);
    }

    @Test
    void aFileThatWaitsOnAColleaguesDeskIsNotReadyToBeClosed() {
        stage.give(Piece.of(stage.finding(stage.canTho(), "1.1").leaf()), stage.one());
        stage.give(Piece.of(stage.finding(stage.canTho(), "1.2").leaf()), stage.other());
        stage.give(Piece.of(stage.finding(stage.canTho(), "1.3").leaf()), stage.other());
        var own = stage.finding(stage.canTho(), "1.1");
        ActingOfficer.run(stage.one(), () -> service.keep(own.id(), own.version()));

        assertThat(ActingOfficer.call(stage.one(), () -> overview.files(stage.cycle())))
                .filteredOn(row -> row.agency().equals(stage.canTho()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.decided()).isEqualTo(row.total());
                    assertThat(row.isComplete()).isFalse();
                });
    }

    @Test
    void aSubstituteHasTheDeskFromTheFirstDayToTheLast() {
        var today = LocalDate.now(clock);
        stage.give(Piece.of(stage.canTho()), stage.one());
        assertThat(stage.cellsOf(stage.other())).isEqualTo(3);

        standIn(today.plusDays(1), today.plusDays(2));
        assertThat(stage.cellsOf(stage.other())).isEqualTo(3);
        standIn(today, today);
        assertThat(stage.cellsOf(stage.other())).isEqualTo(6);

        var current = board().absences().stream()
                .filter(absence -> absence.isOn(today))
                .findFirst()
                .orElseThrow();
        ActingOfficer.run(stage.lead(), () -> assignments.endStandIn(stage.cycle(), current.id()));
        assertThat(stage.cellsOf(stage.other())).isEqualTo(3);
        assertThatThrownBy(() -> standIn(today.minusDays(3), today.minusDays(1)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void allStandInsOfSomebodyAreReadAtOnceWithoutThoseWhoKeepAway() {
        var lead = stage.lead().username();
        var today = LocalDate.now(clock);
        standIn(today, today);
        ActingOfficer.run(
                stage.lead(),
                () -> assignments.standIn(
                        stage.cycle(), stage.one().username(), lead, today.minusDays(1), today.plusDays(1)));
        var found = new ArrayList<String>();

        assertThat(statements.of(() ->
                        found.addAll(standIns.of(stage.moha(), stage.one().username(), stage.cycle(), stage.canTho()))))
                .isEqualTo(1);
        assertThat(found).containsExactly(lead, stage.other().username());

        ActingOfficer.run(
                stage.lead(), () -> conflicts.declare(stage.cycle(), stage.canTho(), lead, AppraisalFlow.REASON));
        assertThat(standIns.of(stage.moha(), stage.one().username(), stage.cycle(), stage.canTho()))
                .containsExactly(stage.other().username());
        assertThat(standIns.of(stage.moha(), stage.other().username(), stage.cycle(), stage.canTho()))
                .isEmpty();
    }

    @Test
    void workGoesToOwnOfficersOnlyAndOnlyOwnWork() {
        var stranger = people.withAccount(flow.appraiser("BTP"), "{noop}-");
        assertNotFound(
                stage.lead(),
                () -> assignments.give(stage.cycle(), List.of(Piece.of(stage.canTho())), Set.of(stranger.username())));
        assertNotFound(
                stage.lead(),
                () -> assignments.give(
                        stage.cycle(),
                        List.of(Piece.of(stage.finding(stage.canTho(), "2.1").leaf())),
                        Set.of(stage.one().username())));
    }

    private void standIn(LocalDate first, LocalDate last) {
        ActingOfficer.run(
                stage.lead(),
                () -> assignments.standIn(
                        stage.cycle(), stage.one().username(), stage.other().username(), first, last));
    }

    private AssignmentBoard board() {
        return ActingOfficer.call(stage.lead(), () -> assignments.board(stage.cycle(), stage.moha()));
    }
}
