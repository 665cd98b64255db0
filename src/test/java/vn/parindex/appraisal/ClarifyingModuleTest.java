package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.evidence.EvidenceService;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreLedger;
import vn.parindex.selfassessment.AttachDocument;
import vn.parindex.selfassessment.AttachmentStage;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.NotFoundException;
import vn.parindex.shared.Points;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;
import vn.parindex.workflow.DueJobs;

/** Clarification and second decision, through the process. */
class ClarifyingModuleTest extends IntegrationTest {

    private static final String REASON = AppraisalFlow.REASON;

    @Autowired
    private AppraisalFlow flow;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestFiles files;

    @Autowired
    private ClarificationService service;

    @Autowired
    private SecondDecisionService second;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private AppraisalSteps steps;

    @Autowired
    private CycleService cycles;

    @Autowired
    private Submissions submissions;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private ScoreLedger ledger;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private TestCycle cycle;
    private AgencyId canTho;
    private Officer coordinator;

    @BeforeEach
    void appraise() {
        cycle = flow.appraising(10, "92", "22");
        canTho = flow.agency("92");
        coordinator = flow.coordinator("92");
    }

    @Test
    void theAgencySeesNothingBeforeEveryMinistryHasClosed() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");

        assertThat(details().leaves()).isEmpty();

        flow.closeAll(cycle.id(), canTho);
        assertThat(details().open()).isTrue();
        assertThat(details().toAnswer()).singleElement().satisfies(leaf -> {
            assertThat(leaf.leaf().code()).isEqualTo("1.1");
            assertThat(leaf.ministry()).contains(flow.agency("BNV"));
            assertThat(leaf.finding().decision().reason()).isEqualTo(REASON);
        });
        assertThat(details().selfPoints()).isEqualTo(Points.of("10"));
        assertThat(details().appraisedPoints()).isEqualTo(Points.of("9.5"));
    }

    @Test
    void whereNothingWasChangedThereIsNothingToClarify() {
        flow.closeAll(cycle.id(), canTho);

        assertThat(details().opened()).isEmpty();
        assertThat(status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void onlyTheOwnAgencyAnswersOthersFindNothing() {
        clarifying();
        var finding = finding("1.1");
        var stranger = flow.coordinator("22");

        assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> service.details(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> service.accept(finding.id(), finding.version())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ActingOfficer.run(stranger, () -> service.finish(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);
        var appraiserOfOwn = people.of(canTho, Roles.APPRAISER);
        assertThatThrownBy(() -> ActingOfficer.run(appraiserOfOwn, () -> service.details(cycle.id(), canTho)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aContestedLeafIsDecidedAgainTheRestIsFinal() {
        clarifying();
        contest("1.1");
        act(
                coordinator,
                () -> service.accept(finding("1.2").id(), finding("1.2").version()));
        finish();

        var appraiser = flow.appraiser("BNV");
        var again = ActingOfficer.call(appraiser, () -> second.details(cycle.id(), canTho));
        assertThat(again.isOpen()).isTrue();
        assertThat(again.leaves()).extracting(leaf -> leaf.leaf().code()).containsExactly("1.1");
        assertThatThrownBy(() -> act(appraiser, () -> decideAgain("1.2", SecondChoice.KEEP, null)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> act(appraiser, () -> second.closeAgain(again.appraisal())))
                .isInstanceOf(RefusedException.class);

        act(appraiser, () -> decideAgain("1.1", SecondChoice.OTHER, "0.75"));
        act(appraiser, () -> second.closeAgain(again.appraisal()));
        jobs.runAll();

        var entry = ledger.latest(cycle.id(), canTho).get(finding("1.1").leaf());
        assertThat(entry.step()).isEqualTo(LedgerStep.DECIDED_AGAIN);
        assertThat(entry.points()).isEqualTo(Points.of("0.75"));
        assertThat(entry.basis()).contains("\"grounds\":\"" + REASON, "\"second\":{");
        assertThat(ledger.latest(cycle.id(), canTho).get(finding("1.2").leaf()).step())
                .isEqualTo(LedgerStep.APPRAISED);
    }

    @Test
    void aQuestionIsAnsweredAndDecidedAgain() {
        var asked = finding("2.1");
        act(flow.appraiser("BTP"), () -> flow.service().ask(asked.id(), asked.version(), REASON));
        flow.closeAll(cycle.id(), canTho);
        act(
                coordinator,
                () -> service.answer(finding("2.1").id(), finding("2.1").version(), REASON));
        finish();

        var appraiser = flow.appraiser("BTP");
        act(appraiser, () -> decideAgain("2.1", SecondChoice.KEEP, null));
        var id = ActingOfficer.call(appraiser, () -> second.details(cycle.id(), canTho))
                .appraisal();
        act(appraiser, () -> second.closeAgain(id));
        jobs.runAll();

        assertThat(finding("2.1").points()).isEqualTo(Points.of("1"));
        assertThat(status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void theSecondDecisionLiesOnTheDeskOfWhoWasGivenTheLeaf() {
        clarifying();
        contest("1.1");
        contest("1.2");
        finish();
        var lead = people.withAccount(people.of(flow.agency("BNV"), Roles.APPRAISER, Roles.APPRAISAL_LEAD), "{noop}-");
        var one = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        var other = people.withAccount(flow.appraiser("BNV"), "{noop}-");
        act(
                lead,
                () -> assignments.give(
                        cycle.id(), List.of(Piece.of(finding("1.1").leaf())), Set.of(one.username())));
        act(
                lead,
                () -> assignments.give(
                        cycle.id(), List.of(Piece.of(finding("1.2").leaf())), Set.of(other.username())));

        var mine = ActingOfficer.call(one, () -> second.details(cycle.id(), canTho));
        assertThat(mine.leaves()).extracting(leaf -> leaf.leaf().code()).containsExactly("1.1");
        assertThat(mine.elsewhere()).isEqualTo(1);
        assertThatThrownBy(() -> act(other, () -> decideAgain("1.1", SecondChoice.KEEP, null)))
                .isInstanceOf(NotFoundException.class);

        act(one, () -> decideAgain("1.1", SecondChoice.KEEP, null));
        assertThatThrownBy(() -> act(one, () -> second.closeAgain(mine.appraisal())))
                .isInstanceOf(RefusedException.class);
        act(other, () -> decideAgain("1.2", SecondChoice.KEEP, null));
        assertThat(ActingOfficer.call(lead, () -> second.details(cycle.id(), canTho))
                        .leaves())
                .hasSize(2);
        act(one, () -> second.closeAgain(mine.appraisal()));
    }

    @Test
    void twoOfficersOnOneLeafTheSecondIsTold() {
        clarifying();
        var seen = finding("1.1");
        contest("1.1");

        assertThatThrownBy(() -> act(flow.coordinator("92"), () -> service.accept(seen.id(), seen.version())))
                .isInstanceOfSatisfying(
                        FindingConflictException.class,
                        conflict -> assertThat(conflict.theirs().reply().by().username())
                                .isEqualTo(coordinator.username()));
        assertThat(finding("1.1").reply().response()).isEqualTo(Response.CONTESTED);
    }

    @Test
    void afterTheDeadlineNothingIsTakenUntilAnExtension() {
        clarifying();
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = 'CLARIFICATION'",
                LocalDateTime.now(clock).minusMinutes(1),
                cycle.id().value());

        assertThat(details().open()).isFalse();
        assertThatThrownBy(() -> contest("1.1"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.key()).isEqualTo("appraisal.refusal.clarificationOver"));
        assertThatThrownBy(this::finish).isInstanceOf(RefusedException.class);

        var later = LocalDateTime.now(clock).plusDays(3);
        act(cycle.manager(), () -> cycles.extend(cycle.id(), canTho, CycleStep.CLARIFICATION, later, REASON));
        contest("1.1");
        assertThat(finding("1.1").reply().response()).isEqualTo(Response.CONTESTED);
    }

    @Test
    void silenceUntilTheDeadlineAccepts() {
        clarifying();
        contest("1.1");
        var file = flow.file(cycle.id(), canTho);

        steps.closeClarification(file);
        steps.closeClarification(file);

        assertThat(finding("1.1").reply().response()).isEqualTo(Response.CONTESTED);
        assertThat(finding("1.2").reply().response()).isEqualTo(Response.ACCEPTED);
        assertThat(finding("1.2").reply().by().username()).isEqualTo("system");
        assertThat(steps.contested(file)).hasSize(1).isEqualTo(steps.contested(file));
        assertThatThrownBy(() -> contest("1.2")).isInstanceOf(RefusedException.class);
    }

    @Test
    void aDocumentAddedInAnswerIsReadByTheMinistryInCharge() {
        clarifying();
        var officer = people.of(canTho, Roles.OFFICER);
        var document = files.document(officer, "Bổ sung cho " + cycle.id());
        var leaf = finding("1.1").leaf();
        act(officer, () -> service.attach(new AttachDocument(cycle.id(), canTho, leaf, document.id(), "tr. 4")));

        assertThat(submissions.answer(cycle.id(), canTho, leaf).documents())
                .singleElement()
                .satisfies(attached -> assertThat(attached.stage()).isEqualTo(AttachmentStage.CLARIFICATION));
        act(flow.appraiser("BNV"), () -> evidence.get(canTho, document.id()));
        assertThatThrownBy(() -> act(flow.appraiser("BTP"), () -> evidence.get(canTho, document.id())))
                .isInstanceOf(NotFoundException.class);
        var kept = finding("1.4").leaf();
        assertThatThrownBy(() -> act(
                        officer,
                        () -> service.attach(new AttachDocument(cycle.id(), canTho, kept, document.id(), null))))
                .isInstanceOf(RefusedException.class);
    }

    private void clarifying() {
        flow.change(cycle.id(), canTho, "1.1", "0.5");
        flow.change(cycle.id(), canTho, "1.2", "0.75");
        flow.closeAll(cycle.id(), canTho);
    }

    private void contest(String code) {
        var finding = finding(code);
        act(coordinator, () -> service.contest(finding.id(), finding.version(), REASON));
    }

    private void decideAgain(String code, SecondChoice choice, String points) {
        var finding = finding(code);
        second.decideAgain(new DecideAgain(
                finding.id(), finding.version(), choice, points == null ? null : new BigDecimal(points), REASON));
    }

    private void finish() {
        act(coordinator, () -> service.finish(cycle.id(), canTho));
        jobs.runAll();
    }

    private ClarificationDetails details() {
        return ActingOfficer.call(coordinator, () -> service.details(cycle.id(), canTho));
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
