package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestAppraisals;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.council.CouncilService;
import vn.parindex.criteria.Leaf;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.NewEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** While a ranking lies before the Steering Committee no score changes, whoever wants it and however quick they are. */
class SubmittedRankingModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;
    private static final String RETURN_FIRST = "cycle.refusal.awaitingDecision";

    @Autowired
    private ResultsFlow flow;

    @Autowired
    private AppraisalFlow appraising;

    @Autowired
    private TestAppraisals appraisals;

    @Autowired
    private TestCycles testCycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private CouncilService council;

    @Autowired
    private SecondDecisionService second;

    @Autowired
    private SteeringService steering;

    @Autowired
    private Cycles cycles;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private TestCycle cycle;
    private AgencyId canTho;
    private Leaf leaf;

    @BeforeEach
    void compute() {
        cycle = flow.settled(2, "92", "22");
        canTho = testCycles.agency("92");
        leaf = cycle.set().leaves().get(0);
        flow.survey(cycle, "92=4.5", "22=3");
    }

    @Test
    void theCouncilNeitherDecidesNorTakesUpALeafUntilTheRankingIsReturned() {
        var item = ActingOfficer.call(cycle.secretary(), () -> council.add(cycle.id(), canTho, leaf.id()));
        ActingOfficer.run(cycle.chair(), () -> council.decide(item, Points.of("0.5"), REASON));
        flow.compute(cycle);
        flow.submit(cycle);

        refused(() -> ActingOfficer.run(cycle.secretary(), () -> council.add(cycle.id(), canTho, leaf.id())));
        refused(() -> ActingOfficer.run(cycle.chair(), () -> council.decide(item, Points.of("0.8"), REASON)));

        returnIt();
        ActingOfficer.run(cycle.secretary(), () -> council.add(cycle.id(), canTho, leaf.id()));
        ActingOfficer.run(cycle.chair(), () -> council.decide(item, Points.of("0.8"), REASON));
        flow.compute(cycle);
        flow.submit(cycle);
        flow.approve(cycle.id());
        assertThat(ledger.latest(cycle.id(), canTho).get(leaf.id()).points()).isEqualTo(Points.of("0.8"));
    }

    @Test
    void pointsAreNotImportedUntilTheRankingIsReturned() {
        flow.compute(cycle);
        flow.submit(cycle);

        refused(() -> flow.survey(cycle, "92=1"));

        returnIt();
        flow.survey(cycle, "92=1");
    }

    @Test
    void noMinistryDecidesAgain() {
        var other = appraising.appraising(2, "92");
        appraising.change(other.id(), canTho, "1.1", "0.75");
        appraising.closeAll(other.id(), canTho);
        appraisals.contest(other.id(), canTho);
        appraisals.finish(other.id(), canTho);
        var finding = appraising.finding(other.id(), canTho, "1.1");
        jdbc.update(
                "UPDATE cycle_cycle SET status = 'AWAITING_DECISION' WHERE id = ?",
                other.id().value());
        var appraiser = appraising.appraiser("BNV");

        refused(() -> ActingOfficer.run(
                appraiser,
                () -> second.decideAgain(
                        new DecideAgain(finding.id(), finding.version(), SecondChoice.KEEP, null, REASON))));
        refused(() -> ActingOfficer.run(appraiser, () -> second.closeAgain(finding.appraisal())));
    }

    @Test
    void aSubmissionWaitsForAScoreThatIsBeingRecordedAndIsRefused() {
        flow.compute(cycle);

        var submission = transaction.execute(status -> {
            ledger.append(actor(), List.of(entry(LedgerStep.COUNCIL)));
            var other = CompletableFuture.runAsync(() -> flow.submit(cycle));
            pause();
            assertThat(other).isNotDone();
            return other;
        });

        refused(submission::join, "ranking.refusal.outdated");
        assertThat(cycles.get(cycle.id()).status()).isEqualTo(CycleStatus.AGGREGATING);
    }

    @Test
    void aScoreWaitsForARankingThatIsBeingSubmittedAndIsRefused() {
        flow.compute(cycle);

        var recording = transaction.execute(status -> {
            flow.submit(cycle);
            var other = CompletableFuture.runAsync(() -> record(LedgerStep.COUNCIL));
            pause();
            assertThat(other).isNotDone();
            return other;
        });

        refused(recording::join, RETURN_FIRST);
    }

    private void returnIt() {
        ActingOfficer.run(
                people.of(Roles.STEERING_MEMBER),
                () -> steering.returnToCouncil(cycle.id(), "Xem lại điểm của thành phố Cần Thơ."));
    }

    private void record(LedgerStep step) {
        transaction.executeWithoutResult(status -> ledger.append(actor(), List.of(entry(step))));
    }

    private NewEntry entry(LedgerStep step) {
        return new NewEntry(cycle.id(), canTho, leaf.id(), step, Points.of("0.5"), true, REASON, "{}");
    }

    private Actor actor() {
        return new Actor(cycle.chair().username(), cycle.chair().displayName());
    }

    /** Long enough for the other thread to come as far as it can. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static void refused(Runnable work) {
        refused(work, RETURN_FIRST);
    }

    private static void refused(Runnable work, String key) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(work::run)
                .extracting(failure -> failure instanceof RefusedException ? failure : failure.getCause())
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
