package vn.parindex.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalFlow;
import vn.parindex.appraisal.ClarificationService;
import vn.parindex.appraisal.DecideAgain;
import vn.parindex.appraisal.FindingDetails;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.appraisal.SecondDecisionService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** What comes before the Council, who decides it, and what it writes. */
class CouncilModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private ClarificationService clarification;

    @Autowired
    private SecondDecisionService second;

    @Autowired
    private CouncilService service;

    @Autowired
    private CouncilAgenda agenda;

    @Autowired
    private CouncilSteps steps;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private DueJobs jobs;

    private TestCycle cycle;
    private AgencyId canTho;

    /** 1.1 is contested and kept; 2.1 loses everything and is accepted; the rest stands. */
    @BeforeEach
    void reachTheCouncil() {
        cycle = flow.appraising(10, "92", "22");
        canTho = flow.agency("92");
        flow.change(cycle.id(), canTho, "1.1", "0.75");
        flow.change(cycle.id(), canTho, "1.2", "0.75");
        flow.change(cycle.id(), canTho, "2.1", "0");
        flow.closeAll(cycle.id(), canTho);
        var coordinator = flow.coordinator("92");
        act(
                coordinator,
                () -> clarification.contest(finding("1.1").id(), finding("1.1").version(), REASON));
        act(coordinator, () -> clarification.finish(cycle.id(), canTho));
        jobs.runAll();
        var appraiser = flow.appraiser("BNV");
        act(
                appraiser,
                () -> second.decideAgain(new DecideAgain(
                        finding("1.1").id(), finding("1.1").version(), SecondChoice.KEEP, null, REASON)));
        act(
                appraiser,
                () -> second.closeAgain(second.details(cycle.id(), canTho).appraisal()));
        jobs.runAll();
    }

    @Test
    void whatIsDisputedAndWhatLiesFarApartComesBeforeTheCouncil() {
        assertThat(items())
                .extracting(line -> line.leaf().code() + " " + line.item().cause())
                .containsExactly("1.1 CONTESTED", "2.1 HIGH_DIFFERENCE");
        assertThat(status()).isEqualTo(FileStatus.AT_COUNCIL);
        assertThat(steps.refer(flow.file(cycle.id(), canTho))).isTrue();
        assertThat(items()).hasSize(2);
    }

    @Test
    void theFileIsDoneWhenTheLastItemIsDecided() {
        var first = items().get(0).item();
        act(
                cycle.chair(),
                () -> service.decide(new DecideItem(first.id(), first.version(), CouncilChoice.SELF, null, REASON)));
        assertThat(status()).isEqualTo(FileStatus.AT_COUNCIL);

        var last = items().get(1).item();
        act(
                cycle.secretary(),
                () -> service.decide(new DecideItem(
                        last.id(), last.version(), CouncilChoice.OTHER, new BigDecimal("0.25"), REASON)));
        jobs.runAll();

        assertThat(status()).isEqualTo(FileStatus.DONE);
        var entries = ledger.latest(cycle.id(), canTho);
        assertThat(entries.get(first.leaf()).step()).isEqualTo(LedgerStep.COUNCIL);
        assertThat(entries.get(first.leaf()).points()).isEqualTo(Points.of("1"));
        assertThat(entries.get(last.leaf()).points()).isEqualTo(Points.of("0.25"));
        assertThat(entries.get(last.leaf()).reason()).isEqualTo(REASON);
        assertThat(entries.get(last.leaf()).basis()).contains("\"cause\":\"HIGH_DIFFERENCE\"");
    }

    @Test
    void nothingIsDecidedTwice() {
        var item = items().get(0).item();
        act(cycle.chair(), () -> service.decide(item.id(), Points.of("0.9"), REASON));

        assertThatThrownBy(() -> act(cycle.secretary(), () -> service.decide(item.id(), Points.of("0.8"), REASON)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("council.refusal.alreadyDecided"));
        assertThat(items().get(0).item().decidedPoints()).isEqualTo(Points.of("0.9"));
    }

    @Test
    void pointsAndReasonAreChecked() {
        var item = items().get(0).item();

        assertThatThrownBy(() -> act(cycle.chair(), () -> service.decide(item.id(), Points.of("1.01"), REASON)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> act(cycle.chair(), () -> service.decide(item.id(), Points.of("1"), "ngắn")))
                .isInstanceOf(RefusedException.class);
        assertThat(items().get(0).item().isOpen()).isTrue();
    }

    @Test
    void onlyWhoSitsOnThisCouncilDecidesAndNeverOnTheOwnAgency() {
        var item = items().get(0).item();
        var otherChair = people.of(Roles.COUNCIL_CHAIR);

        assertThatThrownBy(() -> act(otherChair, () -> service.decide(item.id(), Points.ZERO, REASON)))
                .isInstanceOf(NotFoundException.class);
        for (var person : List.of(flow.appraiser("BNV"), flow.coordinator("92"), people.of(Roles.AUDITOR))) {
            assertThatThrownBy(() -> act(person, () -> service.decide(item.id(), Points.ZERO, REASON)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        var chair = cycle.chair();
        var fromCanTho =
                new Officer(chair.id(), chair.username(), chair.displayName(), Optional.of(canTho), chair.roles());
        assertThatThrownBy(() -> act(fromCanTho, () -> service.decide(item.id(), Points.ZERO, REASON)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("council.refusal.ownAgency"));
        assertThat(ActingOfficer.call(fromCanTho, () -> agenda.agenda(cycle.id()))
                        .items())
                .allMatch(AgendaItem::recused);
    }

    @Test
    void theSecretaryAddsALeafAndPutsADecidedOneBack() {
        var leaf = finding("1.2").leaf();
        var added = ActingOfficer.call(cycle.secretary(), () -> service.add(cycle.id(), canTho, leaf));
        assertThat(items()).hasSize(3);
        assertThatThrownBy(() -> act(cycle.secretary(), () -> service.add(cycle.id(), canTho, leaf)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("council.refusal.alreadyOnList"));
        assertThatThrownBy(() -> act(cycle.chair(), () -> service.add(cycle.id(), canTho, leaf)))
                .isInstanceOf(AccessDeniedException.class);

        act(cycle.chair(), () -> service.decide(added, Points.of("0.8"), REASON));
        var again = ActingOfficer.call(cycle.secretary(), () -> service.add(cycle.id(), canTho, leaf));

        assertThat(again).isEqualTo(added);
        assertThat(items())
                .filteredOn(line -> line.item().id().equals(added))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.item().isOpen()).isTrue();
                    assertThat(line.item().appraisedPoints()).isEqualTo(Points.of("0.8"));
                });
        assertThat(ledger.latest(cycle.id(), canTho).get(leaf).points()).isEqualTo(Points.of("0.8"));
    }

    @Test
    void aFileThatHasNotReachedTheCouncilIsLeftAlone() {
        var quangNinh = flow.agency("22");
        var leaf = flow.finding(cycle.id(), quangNinh, "1.1").leaf();

        assertThatThrownBy(() -> act(cycle.secretary(), () -> service.add(cycle.id(), quangNinh, leaf)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("council.refusal.tooEarly"));
    }

    @Test
    void oneItemShowsBothVoicesAndTheWayOfTheScore() {
        var item = items().get(0).item();

        var details = ActingOfficer.call(cycle.chair(), () -> agenda.item(cycle.id(), item.id()));

        assertThat(details.appraised().finding().reply().grounds()).isEqualTo(REASON);
        assertThat(details.appraised().finding().second()).isPresent();
        assertThat(details.submittedAt()).isNotNull();
    }

    private List<AgendaItem> items() {
        return ActingOfficer.call(cycle.chair(), () -> agenda.agenda(cycle.id()))
                .items();
    }

    private FileStatus status() {
        return submissions.file(cycle.id(), canTho).orElseThrow().status();
    }

    private FindingDetails finding(String code) {
        return flow.finding(cycle.id(), canTho, code);
    }

    private static void act(Officer officer, Runnable work) {
        ActingOfficer.run(officer, work);
    }
}
