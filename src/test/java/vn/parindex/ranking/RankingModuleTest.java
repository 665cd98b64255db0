package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.StatementCount;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.CycleSteps;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

class RankingModuleTest extends IntegrationTest {

    private static final String REASON = "Xem lại điểm khảo sát của Cần Thơ";

    @Autowired
    private ResultsFlow flow;

    @Autowired
    private RankingService rankings;

    @Autowired
    private SteeringService steering;

    @Autowired
    private RankingSteps steps;

    @Autowired
    private ScorePathService paths;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleSteps cycleSteps;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private Agencies agencies;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void refusesToComputeWhileFilesAreUnderWay() {
        var cycle = testCycles.open(2, "92", "22");

        refused(() -> flow.compute(cycle), "ranking.refusal.notAggregating");
        var readiness = ActingOfficer.call(cycle.manager(), () -> rankings.readiness(cycle.id()));
        assertThat(readiness.unsettled()).hasSize(2);
        assertThat(readiness.settled()).isZero();
    }

    @Test
    void listsImportedPointsThatAreMissingInsteadOfTakingThemForZero() {
        var cycle = flow.settled(2, "92", "22");
        flow.survey(cycle, "92=4.5");

        assertThatExceptionOfType(IncompleteRankingException.class)
                .isThrownBy(() -> flow.compute(cycle))
                .satisfies(refused -> assertThat(refused.readiness().missing())
                        .singleElement()
                        .satisfies(gap -> assertThat(gap.agencies()).containsExactly(testCycles.agency("22"))));
        assertThat(read(cycle)).isEmpty();
    }

    @Test
    void ranksByTheIndexAndKeepsEverySumExact() {
        var cycle = flow.submitted();

        var rows = read(cycle).get(0).rows();

        assertThat(rows).extracting(row -> row.agency().code()).containsExactly("92", "22");
        assertThat(rows).extracting(RankingRow::rank).containsExactly(1, 2);
        assertThat(rows.get(0).achieved()).isEqualTo(Points.of("6.5"));
        assertThat(rows.get(0).index().forRanking())
                .isEqualTo(Percentage.share(Points.of("6.5"), Points.of("7")).forRanking());
        assertThat(cycles.get(cycle.id()).status()).isEqualTo(CycleStatus.AWAITING_DECISION);
    }

    @Test
    void letsEqualIndicesShareARank() {
        var cycle = flow.settled(2, "92", "22");
        flow.survey(cycle, "92=3", "22=3");
        flow.compute(cycle);

        assertThat(read(cycle).get(0).rows()).extracting(RankingRow::rank).containsOnly(1);
    }

    @Test
    void wantsANewComputationAfterAScoreChanged() {
        var cycle = flow.settled(2, "92", "22");
        flow.survey(cycle, "92=4.5", "22=3");
        refused(() -> flow.submit(cycle), "ranking.refusal.notComputed");
        flow.compute(cycle);
        flow.survey(cycle, "92=2");

        refused(() -> flow.submit(cycle), "ranking.refusal.outdated");
        assertThat(ActingOfficer.call(cycle.manager(), () -> rankings.readiness(cycle.id()))
                        .overtaken())
                .isTrue();

        flow.compute(cycle);
        flow.submit(cycle);
        assertThat(read(cycle).get(0).rows())
                .extracting(row -> row.agency().code())
                .containsExactly("22", "92");
    }

    @Test
    void anApprovalLocksEveryScoreAndNothingIsWrittenAfterIt() {
        var cycle = flow.submitted();
        flow.approve(cycle.id());

        var inForce = inForce(cycle);
        assertThat(inForce).hasSize(6).allMatch(entry -> entry.step() == LedgerStep.LOCKED);
        assertThat(inForce).allMatch(entry -> entry.basis().contains(ResultsFlow.DECISION));
        assertThat(cycles.lock(cycle.id()).orElseThrow().decisionNumber()).isEqualTo(ResultsFlow.DECISION);
        refused(() -> flow.compute(cycle), "ranking.refusal.notAggregating");
        assertThatThrownBy(() -> record(cycle, List.of(imported(cycle, agencies.get(testCycles.agency("92"))))))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update(
                        "UPDATE ranking_entry SET rank_no = 9 WHERE cycle_id = ?",
                        cycle.id().value()))
                .isInstanceOf(DataAccessException.class);
        steps.lock(cycle.id());
        assertThat(inForce(cycle)).hasSameSizeAs(inForce);
    }

    @Test
    void isDecidedOnce() {
        var cycle = flow.submitted();
        flow.approve(cycle.id());

        refused(() -> flow.approve(cycle.id()), "ranking.refusal.notAwaitingDecision");
    }

    @Test
    void aReturnSendsTheRankingBackWithItsReason() {
        var cycle = flow.submitted();
        var member = people.of(Roles.STEERING_MEMBER);
        ActingOfficer.run(member, () -> steering.returnToCouncil(cycle.id(), REASON));

        assertThat(cycles.get(cycle.id()).status()).isEqualTo(CycleStatus.AGGREGATING);
        assertThat(ActingOfficer.call(member, () -> steering.decisions(cycle.id())))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.verdict()).isEqualTo(SteeringVerdict.RETURNED);
                    assertThat(decision.reason()).isEqualTo(REASON);
                    assertThat(decision.by().name()).isEqualTo(member.displayName());
                });

        flow.compute(cycle);
        flow.submit(cycle);
        flow.approve(cycle.id());
        assertThat(cycles.isLocked(cycle.id())).isTrue();
    }

    @Test
    void agenciesSeeNoRankingAndTheirOwnPathOnlyOncePublished() {
        var cycle = flow.submitted();
        var canTho = testCycles.agency("92");
        var officer = people.of(canTho, Roles.OFFICER);

        assertThatThrownBy(() -> ActingOfficer.call(officer, () -> rankings.rankings(cycle.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingOfficer.call(officer, () -> paths.paths(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);

        flow.approve(cycle.id());
        flow.publish(cycle);

        assertThat(ActingOfficer.call(officer, () -> paths.paths(cycle.id(), canTho)))
                .hasSize(3)
                .allMatch(path -> path.at(LedgerStep.LOCKED).isPresent());
        assertThatThrownBy(() -> ActingOfficer.call(officer, () -> paths.paths(cycle.id(), testCycles.agency("22"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void computesFiveAndSixtyThreeAgenciesWithTheSameNumberOfStatements() {
        var codes = agencies.assessed(AgencyKind.PROVINCE).stream()
                .map(AgencyRow::code)
                .toArray(String[]::new);
        var few = scored(Stream.of(codes).limit(5).toArray(String[]::new));
        var all = scored(codes);
        assertThat(codes).hasSize(63);

        assertThat(statements.of(() -> flow.compute(all))).isEqualTo(statements.of(() -> flow.compute(few)));
        assertThat(read(all).get(0).rows()).hasSize(63);
    }

    /** Aggregating, with scores written to the ledger directly: what is counted is the ranking. */
    private TestCycle scored(String... codes) {
        var cycle = testCycles.open(2, codes);
        record(
                cycle,
                Stream.of(codes)
                        .map(code -> agencies.byCode(code).orElseThrow())
                        .flatMap(agency -> cycle.set().leaves().stream()
                                .map(leaf -> new NewEntry(
                                        cycle.id(),
                                        agency.id(),
                                        leaf.id(),
                                        LedgerStep.IMPORTED,
                                        leaf.maximum(),
                                        true,
                                        null,
                                        "{}")))
                        .toList());
        jdbc.update(
                "UPDATE selfassessment_file SET status = 'DONE' WHERE cycle_id = ?",
                cycle.id().value());
        cycleSteps.startAggregation(cycle.id());
        flow.compute(cycle);
        return cycle;
    }

    private NewEntry imported(TestCycle cycle, AgencyRow agency) {
        var leaf = cycle.set().leaves().get(0).id();
        return new NewEntry(cycle.id(), agency.id(), leaf, LedgerStep.IMPORTED, Points.ZERO, true, null, "{}");
    }

    private void record(TestCycle cycle, List<NewEntry> entries) {
        transaction.executeWithoutResult(status -> ledger.append(
                new Actor(cycle.manager().username(), cycle.manager().displayName()), entries));
    }

    private List<RankingDetails> read(TestCycle cycle) {
        return ActingOfficer.call(people.of(Roles.AUDITOR), () -> rankings.rankings(cycle.id()));
    }

    private List<ScoreEntry> inForce(TestCycle cycle) {
        var entries = new ArrayList<ScoreEntry>();
        ledger.eachLatest(cycle.id(), entries::add);
        return entries;
    }

    private static void refused(Runnable work, String key) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(work::run)
                .matches(refused -> refused.key().equals(key), key);
    }
}
