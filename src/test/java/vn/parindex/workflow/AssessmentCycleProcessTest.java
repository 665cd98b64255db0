package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.WorkKind.AGGREGATE;
import static vn.parindex.workflow.WorkKind.PUBLISH;
import static vn.parindex.workflow.WorkKind.SELF_ASSESS;
import static vn.parindex.workflow.WorkKind.STEERING_DECISION;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.TestAppraisals;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.TestResults;
import vn.parindex.agency.AgencyId;
import vn.parindex.council.CouncilService;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.ranking.IncompleteRankingException;
import vn.parindex.ranking.RankingService;
import vn.parindex.ranking.SteeringService;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** One cycle through {@code assessment-cycle.bpmn}, by real services, from the last file to the public. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssessmentCycleProcessTest extends IntegrationTest {

    private static final String REASON = "Đề nghị Hội đồng xem lại.";
    private static final Set<String> WALKED = new TreeSet<>();

    @Autowired
    private Engine engine;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles files;

    @Autowired
    private TestAppraisals appraisals;

    @Autowired
    private TestResults results;

    @Autowired
    private TestPeople people;

    @Autowired
    private Cycles directory;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CouncilService council;

    @Autowired
    private RankingService rankings;

    @Autowired
    private SteeringService steering;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private WorkItems items;

    private TestCycle cycle;
    private AgencyId canTho;
    private AgencyId quangNinh;
    private UUID key;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        quangNinh = cycles.agency("22");
        key = cycle.id().value();
    }

    @AfterEach
    void remember() {
        WALKED.addAll(engine.walked(key));
    }

    @Test
    void aggregationBeginsWithTheLastFile() {
        assertThat(engine.open(cycle.id())).containsExactly(SELF_ASSESS, SELF_ASSESS);
        assertThat(engine.times(key, "CallActivity_AgencyFiles")).isEqualTo(2);

        finish(canTho);
        assertThat(status()).isEqualTo(CycleStatus.OPEN);
        assertThat(engine.walked(key)).doesNotContain("ServiceTask_StartAggregation");

        finish(quangNinh);
        assertThat(status()).isEqualTo(CycleStatus.AGGREGATING);
        assertThat(engine.open(cycle.id())).containsExactly(AGGREGATE);
        assertThat(mine(cycle.manager())).containsExactly(key);
        assertThat(mine(people.of(Roles.STEERING_MEMBER))).isEmpty();
    }

    @Test
    void approvalLocksAndPublicationEnds() {
        aggregated();
        var member = people.of(Roles.STEERING_MEMBER);
        results.submit(cycle);
        assertThat(status()).isEqualTo(CycleStatus.AWAITING_DECISION);
        assertThat(engine.open(cycle.id())).containsExactly(STEERING_DECISION);
        assertThat(mine(member)).containsExactly(key);

        results.approve(cycle);
        assertThat(status()).isEqualTo(CycleStatus.LOCKED);
        assertThat(directory.lock(cycle.id())).isPresent();
        assertThat(ledger.latest(cycle.id(), canTho).values())
                .isNotEmpty()
                .extracting(ScoreEntry::step)
                .containsOnly(LedgerStep.LOCKED);
        assertThat(engine.open(cycle.id())).containsExactly(PUBLISH);

        results.publish(cycle);
        assertThat(status()).isEqualTo(CycleStatus.PUBLISHED);
        assertThat(engine.open(cycle.id())).isEmpty();
        assertThat(engine.isEnded(key)).isTrue();
        assertThat(engine.walked(key)).contains("Flow_ApprovedBySteering", "EndEvent_Published");
    }

    @Test
    void aReturnedRankingGoesBackToAggregationAndMayBeSubmittedAgain() {
        aggregated();
        results.submit(cycle);
        returnToCouncil();

        assertThat(status()).isEqualTo(CycleStatus.AGGREGATING);
        assertThat(engine.open(cycle.id())).containsExactly(AGGREGATE);
        assertThat(engine.walked(key)).contains("Flow_ReturnedBySteering", "Flow_BackToAggregation");

        results.submit(cycle);
        results.approve(cycle);
        assertThat(status()).isEqualTo(CycleStatus.LOCKED);
        assertThat(engine.times(key, "UserTask_SteeringDecision")).isEqualTo(2);
    }

    @Test
    void theCouncilLooksAgainAtWhatWasReturned() {
        aggregated();
        results.submit(cycle);
        returnToCouncil();
        var leaf = files.leaves(cycle.id(), canTho).get(0);

        var item = ActingOfficer.call(cycle.secretary(), () -> council.add(cycle.id(), canTho, leaf.id()));
        assertThatThrownBy(() -> results.submit(cycle))
                .as("the ranking waits for the Council")
                .isInstanceOfSatisfying(
                        IncompleteRankingException.class,
                        incomplete ->
                                assertThat(incomplete.readiness().unsettled()).containsExactly(canTho));

        ActingOfficer.run(cycle.chair(), () -> council.decide(item, Points.of("0.5"), REASON));
        assertThat(ledger.latest(cycle.id(), canTho).get(leaf.id()).step()).isEqualTo(LedgerStep.COUNCIL);
        assertThat(submissions.file(cycle.id(), canTho).orElseThrow().status()).isEqualTo(FileStatus.DONE);
        assertThatThrownBy(() -> ActingOfficer.run(cycle.manager(), () -> rankings.submit(cycle.id())))
                .as("the ranking of before the decision")
                .isInstanceOf(RefusedException.class);

        results.submit(cycle);
        results.approve(cycle);
        assertThat(ledger.latest(cycle.id(), canTho).get(leaf.id()).points()).isEqualTo(Points.of("0.5"));
    }

    @Test
    void aFileFinishedByTheCouncilCountsLikeAnyOther() {
        finish(quangNinh);
        files.submit(cycle.id(), canTho);
        appraisals.change(cycle.id(), canTho, Set.of("1.1"), BigDecimal.ZERO);
        engine.runJobs(file(canTho));
        appraisals.finish(cycle.id(), canTho);
        engine.runJobs(file(canTho));
        assertThat(status()).isEqualTo(CycleStatus.OPEN);

        results.decideInCouncil(cycle);
        engine.runJobs(file(canTho));

        assertThat(status()).isEqualTo(CycleStatus.AGGREGATING);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyElementOfTheModelWasWalked() {
        assertThat(WALKED).isEqualTo(engine.elements(AssessmentCycleProcess.PROCESS_ID));
    }

    private void aggregated() {
        finish(canTho);
        finish(quangNinh);
        results.importPoints(cycle);
    }

    private void finish(AgencyId agency) {
        files.submit(cycle.id(), agency);
        appraisals.keepAll(cycle.id(), agency);
        engine.runJobs(file(agency));
    }

    private void returnToCouncil() {
        ActingOfficer.run(people.of(Roles.STEERING_MEMBER), () -> steering.returnToCouncil(cycle.id(), REASON));
    }

    private UUID file(AgencyId agency) {
        return submissions.file(cycle.id(), agency).orElseThrow().id().value();
    }

    private CycleStatus status() {
        return directory.get(cycle.id()).status();
    }

    private List<UUID> mine(Officer officer) {
        return ActingOfficer.call(officer, () -> items.page(WorkFilter.ALL, 0, Integer.MAX_VALUE)).stream()
                .filter(item -> item.cycle().equals(cycle.id()))
                .map(WorkItemRow::subject)
                .toList();
    }
}
