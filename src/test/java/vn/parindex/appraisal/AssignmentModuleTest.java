package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.Disagreement;
import vn.parindex.cycle.ThresholdUnit;
import vn.parindex.cycle.TwoScorers;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** A lead gives work away, officers keep away from whom they are close to, substitutes step in. */
class AssignmentModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConflictService conflicts;

    @Autowired
    private AppraisalService service;

    @Autowired
    private AppraisalOverview overview;

    @Autowired
    private ThirdScorerService thirds;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private AgencyId quangNinh;
    private AgencyId moha;
    private Officer lead;
    private Officer one;
    private Officer other;

    @BeforeEach
    void open() {
        begin(flow.appraising(6, "92", "22"));
    }

    private void begin(TestCycle opened) {
        cycle = opened;
        canTho = flow.agency("92");
        quangNinh = flow.agency("22");
        moha = flow.agency("BNV");
        lead = people.withAccount(people.of(moha, Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");
        one = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        other = people.withAccount(flow.appraiser("BNV"), "{noop}-");
    }

    @Test
    void whatIsGivenToNobodyIsEverybodys() {
        assertThat(cellsOf(one)).isEqualTo(6);
        assertThat(cellsOf(other)).isEqualTo(6);
    }

    @Test
    void aCriterionGivenToOneLeavesTheDesksOfOthers() {
        give(Piece.of(finding(canTho, "1.1").leaf()), one);

        assertThat(cellsOf(one)).isEqualTo(6);
        assertThat(cellsOf(other)).isEqualTo(4);
        assertThat(cellsOf(lead)).isEqualTo(6);
        var given = finding(canTho, "1.1");
        assertNotFound(other, () -> service.keep(given.id(), given.version()));
        assertNotFound(other, () -> overview.finding(given.id()));
        ActingOfficer.run(one, () -> service.keep(given.id(), given.version()));

        ActingOfficer.run(lead, () -> assignments.give(cycle.id(), List.of(Piece.of(given.leaf())), Set.of()));
        assertThat(cellsOf(other)).isEqualTo(6);
    }

    @Test
    void aBlockOfAgenciesGoesAsAWhole() {
        give(Piece.of(canTho), one);

        assertThat(cellsOf(other)).isEqualTo(3);
        assertThat(cellsOf(one)).isEqualTo(6);
        assertThat(ActingOfficer.call(other, () -> overview.files(cycle.id())))
                .extracting(AppraisalRow::agency)
                .containsExactly(quangNinh);
    }

    @Test
    void theProposalIsBalancedAndCountsOnlyWhenAccepted() {
        var proposal = ActingOfficer.call(lead, () -> assignments.propose(cycle.id(), ShareBy.CRITERION));
        assertThat(cellsOf(other)).isEqualTo(6);
        assertThat(proposal.shares()).hasSize(3);

        ActingOfficer.run(lead, () -> assignments.accept(cycle.id(), proposal));

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
        begin(flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.COUNCIL), 4, "92", "22"));
        give(Piece.of(canTho), one);
        assertThat(cellsOf(other)).isEqualTo(4);

        give(Piece.of(canTho), one, lead);
        assertThat(cellsOf(other)).isEqualTo(2);
        var proposal = ActingOfficer.call(lead, () -> assignments.propose(cycle.id(), ShareBy.AGENCIES));
        assertThat(proposal.shares().stream()
                        .filter(share -> canTho.equals(share.piece().agency()))
                        .map(Share::officer)
                        .collect(Collectors.toSet()))
                .hasSize(2);
    }

    @Test
    void aDeclaredConflictTakesTheAgencyOffTheDeskAndGivesItsCellsToOthers() {
        give(Piece.of(canTho), one);
        declare(one, canTho);

        var cell = finding(canTho, "1.1");
        assertThat(cellsOf(one)).isEqualTo(3);
        assertThat(cellsOf(other)).isEqualTo(6);
        assertNotFound(one, () -> service.keep(cell.id(), cell.version()));
        assertNotFound(one, () -> overview.finding(cell.id()));
        assertNotFound(one, () -> service.close(cell.appraisal()));
        assertThat(ActingOfficer.call(one, () -> overview.files(cycle.id())))
                .extracting(AppraisalRow::agency)
                .containsExactly(quangNinh);
        ActingOfficer.run(other, () -> service.keep(cell.id(), cell.version()));
        assertThat(ActingOfficer.call(lead, () -> assignments.propose(cycle.id(), ShareBy.AGENCIES))
                        .shares())
                .noneMatch(share -> share.officer().equals(one.username())
                        && canTho.equals(share.piece().agency()));
    }

    @Test
    void whoDeclaredAConflictDoesNotReadTheFileEither() {
        assertThat(ActingOfficer.call(one, () -> files.open(cycle.id(), canTho)))
                .isNotNull();

        declare(one, canTho);

        assertNotFound(one, () -> files.open(cycle.id(), canTho));
        assertThat(ActingOfficer.call(other, () -> files.open(cycle.id(), canTho)))
                .isNotNull();
        assertThat(ActingOfficer.call(one, () -> files.open(cycle.id(), quangNinh)))
                .isNotNull();
    }

    @Test
    void whatWaitsForAThirdScorerIsTheLeadsToGiveToWhoHasNotSpoken() {
        begin(flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92", "22"));
        give(Piece.of(canTho), one, other);
        disagree("1.1");
        assertThat(ActingOfficer.call(lead, () -> thirds.of(cycle.id(), moha))).isEqualTo(new ThirdScorers(1, 1));

        assertThat(ActingOfficer.call(lead, () -> thirds.give(cycle.id(), one.username())))
                .as("one of the two cannot be the third")
                .isEqualTo(new ThirdScorers(0, 1));
        var third = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        assertThat(ActingOfficer.call(lead, () -> thirds.give(cycle.id(), third.username())))
                .isEqualTo(new ThirdScorers(1, 0));

        var cell = finding(canTho, "1.1");
        ActingOfficer.run(third, () -> service.keep(cell.id(), cell.version()));
        assertThat(ActingOfficer.call(lead, () -> thirds.of(cycle.id(), moha))).isEqualTo(new ThirdScorers(0, 0));
        assertNotFound(lead, () -> thirds.of(cycle.id(), flow.agency("BTP")));
    }

    @Test
    void aThirdWithAConflictDoesNotCount() {
        begin(flow.appraisingByTwo(
                new TwoScorers(BigDecimal.ZERO, ThresholdUnit.POINTS, Disagreement.THIRD_SCORER), 4, "92"));
        give(Piece.of(canTho), one, other);
        disagree("1.1");
        declare(lead, canTho);

        assertThat(ActingOfficer.call(lead, () -> thirds.give(cycle.id(), lead.username())))
                .isEqualTo(new ThirdScorers(0, 1));
    }

    /** One keeps, the other changes. */
    private void disagree(String code) {
        var cell = finding(canTho, code);
        ActingOfficer.run(one, () -> service.keep(cell.id(), cell.version()));
        ActingOfficer.run(
                other,
                () -> service.change(ChangeFinding.byHand(cell.id(), cell.version(), new BigDecimal("0.1"), REASON)));
    }

    @Test
    void aFileThatWaitsOnAColleaguesDeskIsNotReadyToBeClosed() {
        give(Piece.of(finding(canTho, "1.1").leaf()), one);
        give(Piece.of(finding(canTho, "1.2").leaf()), other);
        give(Piece.of(finding(canTho, "1.3").leaf()), other);
        var own = finding(canTho, "1.1");
        ActingOfficer.run(one, () -> service.keep(own.id(), own.version()));

        assertThat(ActingOfficer.call(one, () -> overview.files(cycle.id())))
                .filteredOn(row -> row.agency().equals(canTho))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.decided()).isEqualTo(row.total());
                    assertThat(row.isComplete()).isFalse();
                });
    }

    @Test
    void withdrawnWithAReasonItIsOverAndOnRecord() {
        give(Piece.of(canTho), one);
        declare(one, canTho);
        var row = ActingOfficer.call(lead, () -> conflicts.list(cycle.id())).get(0);

        assertThatThrownBy(() -> ActingOfficer.run(one, () -> conflicts.withdraw(row.id(), "ngắn")))
                .isInstanceOf(RefusedException.class);
        ActingOfficer.run(one, () -> conflicts.withdraw(row.id(), REASON));

        assertThat(cellsOf(one)).isEqualTo(6);
        assertThat(ActingOfficer.call(one, () -> conflicts.list(cycle.id())))
                .singleElement()
                .satisfies(over -> {
                    assertThat(over.stands()).isFalse();
                    assertThat(over.withdrawal()).isEqualTo(REASON);
                });
        assertThatThrownBy(() -> ActingOfficer.run(one, () -> conflicts.withdraw(row.id(), REASON)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void nobodyDeclaresForAColleagueButTheLead() {
        assertNotFound(one, () -> conflicts.declare(cycle.id(), canTho, other.username(), REASON));
        ActingOfficer.run(lead, () -> conflicts.declare(cycle.id(), canTho, other.username(), REASON));
        assertThat(cellsOf(other)).isEqualTo(3);
        assertThat(ActingOfficer.call(one, () -> conflicts.list(cycle.id()))).isEmpty();
        assertThatThrownBy(() -> declare(other, canTho)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aSubstituteHasTheDeskFromTheFirstDayToTheLast() {
        var today = LocalDate.now(clock);
        give(Piece.of(canTho), one);
        assertThat(cellsOf(other)).isEqualTo(3);

        standIn(today.plusDays(1), today.plusDays(2));
        assertThat(cellsOf(other)).isEqualTo(3);
        standIn(today, today);
        assertThat(cellsOf(other)).isEqualTo(6);

        var current = board().absences().stream()
                .filter(absence -> absence.isOn(today))
                .findFirst()
                .orElseThrow();
        ActingOfficer.run(lead, () -> assignments.endStandIn(cycle.id(), current.id()));
        assertThat(cellsOf(other)).isEqualTo(3);
        assertThatThrownBy(() -> standIn(today.minusDays(3), today.minusDays(1)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void workGoesToOwnOfficersOnlyAndOnlyOwnWork() {
        var stranger = people.withAccount(flow.appraiser("BTP"), "{noop}-");
        assertNotFound(
                lead, () -> assignments.give(cycle.id(), List.of(Piece.of(canTho)), Set.of(stranger.username())));
        assertNotFound(
                lead,
                () -> assignments.give(
                        cycle.id(), List.of(Piece.of(finding(canTho, "2.1").leaf())), Set.of(one.username())));
    }

    private void give(Piece piece, Officer... officers) {
        var names = java.util.Arrays.stream(officers).map(Officer::username).collect(Collectors.toSet());
        ActingOfficer.run(lead, () -> assignments.give(cycle.id(), List.of(piece), names));
    }

    private void declare(Officer officer, AgencyId agency) {
        ActingOfficer.run(officer, () -> conflicts.declare(cycle.id(), agency, officer.username(), REASON));
    }

    private void standIn(LocalDate first, LocalDate last) {
        ActingOfficer.run(lead, () -> assignments.standIn(cycle.id(), one.username(), other.username(), first, last));
    }

    private AssignmentBoard board() {
        return ActingOfficer.call(lead, () -> assignments.board(cycle.id(), moha));
    }

    private int cellsOf(Officer officer) {
        return ActingOfficer.call(officer, () -> overview.leaves(cycle.id())).stream()
                .mapToInt(LeafProgress::total)
                .sum();
    }

    private FindingDetails finding(AgencyId agency, String code) {
        return flow.finding(cycle.id(), agency, code);
    }

    private static void assertNotFound(Officer officer, Runnable work) {
        assertThatThrownBy(() -> ActingOfficer.run(officer, work)).isInstanceOf(NotFoundException.class);
    }
}
