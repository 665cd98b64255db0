package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.APPRAISE;
import static vn.parindex.workflow.WorkKind.CLARIFY;
import static vn.parindex.workflow.WorkKind.COUNCIL;
import static vn.parindex.workflow.WorkKind.DECIDE_AGAIN;
import static vn.parindex.workflow.WorkKind.LEADER_APPROVAL;
import static vn.parindex.workflow.WorkKind.SELF_ASSESS;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestAppraisals;
import vn.parindex.TestCycles;
import vn.parindex.TestCycles.TestCycle;
import vn.parindex.TestFiles;
import vn.parindex.TestPeople;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.council.CouncilAgenda;
import vn.parindex.council.CouncilService;
import vn.parindex.council.ItemId;
import vn.parindex.cycle.CycleService;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.selfassessment.FileRow;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.selfassessment.SelfAssessmentService;
import vn.parindex.selfassessment.Submissions;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/**
 * One agency's file through {@code agency-file.bpmn}, by real services. The process, the list of work and the file
 * must say the same at every step; timers are fired, not awaited.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgencyFileProcessTest extends IntegrationTest {

    private static final String TIMER_SELF_ASSESSMENT = "Event_SelfAssessmentDue";
    private static final String TIMER_CLARIFICATION = "Event_ClarificationDue";
    private static final String REASON = "Lý do đủ dài để ghi lại.";
    private static final BigDecimal LITTLE_LESS = new BigDecimal("0.9");
    private static final Set<String> WALKED = new TreeSet<>();

    @Autowired
    private Engine engine;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestFiles testFiles;

    @Autowired
    private TestAppraisals appraisals;

    @Autowired
    private TestPeople people;

    @Autowired
    private SelfAssessmentService files;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CouncilService council;

    @Autowired
    private CouncilAgenda agenda;

    @Autowired
    private CycleService cycleService;

    @Autowired
    private Cycles calendar;

    @Autowired
    private WorkItems items;

    private TestCycle cycle;
    private AgencyId canTho;
    private UUID file;

    @BeforeEach
    void open() {
        cycle = cycles.open(4, "92", "22");
        canTho = cycles.agency("92");
        file = row().id().value();
    }

    @AfterEach
    void remember() {
        WALKED.addAll(engine.walked(file));
    }

    @Test
    void walksToTheEndWhenNothingIsChanged() {
        assertThat(mine(people.of(canTho, Roles.COORDINATOR), SELF_ASSESS)).containsExactly(file);
        assertThat(mine(people.of(canTho, Roles.LEADER), null)).isEmpty();
        assertThat(mine(people.of(cycles.agency("31"), Roles.COORDINATOR), null))
                .isEmpty();

        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);
        assertThat(row().status()).isEqualTo(FileStatus.AWAITING_APPROVAL);
        assertThat(mine(people.of(canTho, Roles.COORDINATOR), SELF_ASSESS)).isEmpty();
        assertThat(mine(people.of(canTho, Roles.LEADER), LEADER_APPROVAL)).containsExactly(file);

        testFiles.submitAsRead(cycle.id(), canTho);
        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);

        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(waiting()).isEmpty();
        assertThat(engine.isEnded(file)).isTrue();
        assertThat(engine.walked(file))
                .contains("Flow_NothingChanged", "Flow_NoCouncil", "ServiceTask_FinishFile", "EndEvent_FileDone")
                .doesNotContain("UserTask_Clarify", "UserTask_DecideAgain", "UserTask_DecideInCouncil");
    }

    @Test
    void theLeaderReturnsSingleLeavesAndSubmitsThemLater() {
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);
        var leaf = testFiles.leaves(cycle.id(), canTho).get(0);
        var leader = people.of(canTho, Roles.LEADER);

        ActingOfficer.run(leader, () -> files.returnLeaves(cycle.id(), canTho, Map.of(leaf.id(), REASON)));

        assertThat(row().status()).isEqualTo(FileStatus.SELF_ASSESSING);
        assertThat(row().onlyReturnedOpen()).isTrue();
        assertThat(waiting()).containsExactly(SELF_ASSESS);
        assertThat(mine(leader, null)).isEmpty();

        var officer = people.of(canTho, Roles.OFFICER);
        ActingOfficer.run(officer, () -> {
            var seen = files.answer(cycle.id(), canTho, leaf.id()).version();
            var better = TestFiles.full(leaf).explained("Đã bổ sung theo ý kiến lãnh đạo");
            var saved = files.save(new SaveAnswer(cycle.id(), canTho, leaf.id(), seen, better));
            files.markDone(cycle.id(), canTho, leaf.id(), saved.version());
        });
        testFiles.sendToLeader(cycle.id(), canTho);
        testFiles.submitAsRead(cycle.id(), canTho);

        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(engine.times(file, "UserTask_SelfAssess")).isEqualTo(2);
        assertThat(engine.times(file, "UserTask_LeaderApproval")).isEqualTo(2);
        assertThat(engine.walked(file)).contains("Flow_ReturnedByLeader", "Flow_Submitted");
    }

    @Test
    void bothMinistriesAppraiseSideBySideAndTheFileWaitsForTheSlower() {
        testFiles.submit(cycle.id(), canTho);
        var bnv = people.of(cycles.agency("BNV"), Roles.APPRAISER);
        var btp = people.of(cycles.agency("BTP"), Roles.APPRAISER);
        var rows = appraisals.of(cycle.id(), canTho);
        assertThat(mine(bnv, APPRAISE)).hasSize(1).doesNotContainAnyElementsOf(mine(btp, APPRAISE));
        assertThat(mine(btp, APPRAISE)).hasSize(1);
        assertThat(mine(people.of(cycles.agency("BTC"), Roles.APPRAISER), APPRAISE))
                .isEmpty();

        appraisals.decide(rows.get(0), Set.of(), BigDecimal.ZERO);
        appraisals.close(rows.get(0));
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);
        assertThat(waiting()).containsExactly(APPRAISE);

        appraisals.decide(rows.get(1), Set.of(), BigDecimal.ZERO);
        appraisals.close(rows.get(1));
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void bothMinistriesMayCloseAtTheSameMoment() throws Exception {
        testFiles.submit(cycle.id(), canTho);
        var rows = appraisals.of(cycle.id(), canTho);
        rows.forEach(appraisal -> appraisals.decide(appraisal, Set.of(), BigDecimal.ZERO));

        var outcomes = AtOnce.run(rows.size(), number -> {
            appraisals.close(rows.get(number));
            return "closed";
        });

        assertThat(outcomes).containsOnly("closed");
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void anAnsweredClarificationEndsWithoutCouncil() {
        changed(LITTLE_LESS, "1.1", "2.1");
        assertThat(row().status()).isEqualTo(FileStatus.CLARIFYING);
        assertThat(mine(people.of(canTho, Roles.OFFICER), CLARIFY)).containsExactly(file);
        assertThat(waiting()).containsExactly(CLARIFY);

        appraisals.finish(cycle.id(), canTho);
        engine.runJobs(file);

        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(waiting()).isEmpty();
        assertThat(engine.timer(file, TIMER_CLARIFICATION)).isNull();
        assertThat(engine.walked(file))
                .contains("Flow_SomethingChanged", "Flow_Clarified", "Flow_NothingContested", "Flow_NoCouncil")
                .doesNotContain("ServiceTask_CloseClarification");
    }

    @Test
    void theDeadlineClosesAnUnansweredClarification() {
        changed(LITTLE_LESS, "1.1");
        assertThat(engine.timer(file, TIMER_CLARIFICATION)).isEqualTo(due(CycleStep.CLARIFICATION));

        engine.fire(file, TIMER_CLARIFICATION);
        engine.runJobs(file);

        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(waiting()).isEmpty();
        assertThat(engine.closed(cycle.id())).contains(CLARIFY);
        assertThat(appraisals
                        .finding(cycle.id(), canTho, AppraisedLeaf::wantsWord)
                        .reply()
                        .response())
                .isEqualTo(Response.ACCEPTED);
        assertThat(engine.walked(file)).contains("ServiceTask_CloseClarification", "Flow_ClarificationClosed");
    }

    @Test
    void whatWasContestedBeforeTheDeadlineIsDecidedAgain() {
        changed(LITTLE_LESS, "1.1", "2.1");
        appraisals.contest(cycle.id(), canTho);

        engine.fire(file, TIMER_CLARIFICATION);

        assertThat(waiting()).containsExactly(DECIDE_AGAIN, DECIDE_AGAIN);
        assertThat(mine(people.of(cycles.agency("BNV"), Roles.APPRAISER), DECIDE_AGAIN))
                .hasSize(1);
        appraisals.decideAgain(cycle.id(), canTho, SecondChoice.RECOGNISE);
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(engine.walked(file))
                .contains("Flow_SomethingContested", "Flow_DecidedAgain", "Flow_NoCouncil")
                .doesNotContain("Flow_Clarified");
    }

    @Test
    void onlyTheMinistryWhoseWordWasContestedDecidesAgain() {
        changed(LITTLE_LESS, "2.1");
        appraisals.contest(cycle.id(), canTho);
        appraisals.finish(cycle.id(), canTho);

        assertThat(waiting()).containsExactly(DECIDE_AGAIN);
        assertThat(mine(people.of(cycles.agency("BTP"), Roles.APPRAISER), DECIDE_AGAIN))
                .hasSize(1);
        assertThat(mine(people.of(cycles.agency("BNV"), Roles.APPRAISER), DECIDE_AGAIN))
                .isEmpty();
    }

    @Test
    void whatStaysContestedGoesToTheCouncil() {
        changed(LITTLE_LESS, "1.1");
        appraisals.contest(cycle.id(), canTho);
        appraisals.finish(cycle.id(), canTho);
        appraisals.decideAgain(cycle.id(), canTho, SecondChoice.KEEP);
        engine.runJobs(file);

        assertThat(row().status()).isEqualTo(FileStatus.AT_COUNCIL);
        assertThat(waiting()).containsExactly(COUNCIL);
        assertThat(mine(cycle.secretary(), COUNCIL)).containsExactly(file);
        assertThat(mine(cycle.chair(), COUNCIL)).containsExactly(file);

        decideInCouncil();
        assertThat(waiting()).isEmpty();
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(engine.walked(file)).contains("Flow_Council", "UserTask_DecideInCouncil", "Flow_CouncilDecided");
    }

    @Test
    void aWideDifferenceGoesToTheCouncilThoughAccepted() {
        changed(BigDecimal.ZERO, "1.1", "2.1");
        appraisals.finish(cycle.id(), canTho);
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.AT_COUNCIL);

        var item = openItems().get(0);
        ActingOfficer.run(cycle.chair(), () -> council.decide(item, Points.of("1"), REASON));
        assertThat(waiting()).as("the second item still waits").containsExactly(COUNCIL);

        decideInCouncil();
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
        assertThat(engine.times(file, "UserTask_DecideInCouncil")).isEqualTo(1);
    }

    @Test
    void theSelfAssessmentDeadlineMarksTheFileAndInterruptsNobody() {
        assertThat(engine.timer(file, TIMER_SELF_ASSESSMENT)).isEqualTo(due(CycleStep.SELF_ASSESSMENT));

        engine.fire(file, TIMER_SELF_ASSESSMENT);

        assertThat(row().overdue()).isTrue();
        assertThat(row().status()).isEqualTo(FileStatus.SELF_ASSESSING);
        assertThat(waiting()).containsExactly(SELF_ASSESS);
        assertThat(engine.walked(file)).contains("ServiceTask_MarkOverdue", "EndEvent_Overdue");
        testFiles.submit(cycle.id(), canTho);
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
    }

    @Test
    void aFileSentInTimeIsNeverMarked() {
        testFiles.submit(cycle.id(), canTho);

        assertThat(engine.timer(file, TIMER_SELF_ASSESSMENT)).isNull();
        assertThat(row().overdue()).isFalse();
    }

    @Test
    void anExtensionMovesTimerAndListedDate() {
        var later = due(CycleStep.SELF_ASSESSMENT).plusDays(5);
        extend(CycleStep.SELF_ASSESSMENT, later);

        assertThat(engine.timer(file, TIMER_SELF_ASSESSMENT)).isEqualTo(later);
        assertThat(listedDue(people.of(canTho, Roles.COORDINATOR), SELF_ASSESS)).isEqualTo(later);
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);
        assertThat(listedDue(people.of(canTho, Roles.LEADER), LEADER_APPROVAL)).isEqualTo(later);

        var latest = later.plusDays(1);
        extend(CycleStep.SELF_ASSESSMENT, latest);
        assertThat(listedDue(people.of(canTho, Roles.LEADER), LEADER_APPROVAL)).isEqualTo(latest);
    }

    @Test
    void anExtensionCountsForAStepThatIsStillToComeAndForOneUnderWay() {
        var early = due(CycleStep.CLARIFICATION).plusDays(2);
        extend(CycleStep.CLARIFICATION, early);
        changed(LITTLE_LESS, "1.1");
        assertThat(engine.timer(file, TIMER_CLARIFICATION)).isEqualTo(early);

        var late = early.plusDays(2);
        extend(CycleStep.CLARIFICATION, late);

        assertThat(engine.timer(file, TIMER_CLARIFICATION)).isEqualTo(late);
        assertThat(listedDue(people.of(canTho, Roles.COORDINATOR), CLARIFY)).isEqualTo(late);
        assertThat(engine.timer(other(), TIMER_SELF_ASSESSMENT)).isEqualTo(due(CycleStep.SELF_ASSESSMENT));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void everyElementOfTheModelWasWalked() {
        assertThat(WALKED).isEqualTo(engine.elements(AgencyFileProcess.PROCESS_ID));
    }

    private void changed(BigDecimal points, String... codes) {
        testFiles.submit(cycle.id(), canTho);
        appraisals.change(cycle.id(), canTho, Set.of(codes), points);
        engine.runJobs(file);
    }

    private void decideInCouncil() {
        openItems()
                .forEach(item ->
                        ActingOfficer.run(cycle.secretary(), () -> council.decide(item, Points.of("0.5"), REASON)));
    }

    private List<ItemId> openItems() {
        return ActingOfficer.call(cycle.secretary(), () -> agenda.agenda(cycle.id())).items().stream()
                .map(line -> line.item())
                .filter(item -> item.isOpen())
                .map(item -> item.id())
                .toList();
    }

    private void extend(CycleStep step, LocalDateTime due) {
        ActingOfficer.run(cycle.manager(), () -> cycleService.extend(cycle.id(), canTho, step, due, REASON));
    }

    /** The engine counts in whole seconds. */
    private LocalDateTime due(CycleStep step) {
        return calendar.calendar(cycle.id()).deadline(canTho, step).truncatedTo(ChronoUnit.SECONDS);
    }

    private FileRow row() {
        return submissions.file(cycle.id(), canTho).orElseThrow();
    }

    private UUID other() {
        return submissions
                .file(cycle.id(), cycles.agency("22"))
                .orElseThrow()
                .id()
                .value();
    }

    /** Open work on the file under test; the other agency's stands still. */
    private List<WorkKind> waiting() {
        var all = new ArrayList<>(engine.open(cycle.id()));
        all.remove(SELF_ASSESS);
        return all;
    }

    private List<UUID> mine(Officer officer, WorkKind kind) {
        return rows(officer, kind).stream().map(WorkItemRow::subject).toList();
    }

    private LocalDateTime listedDue(Officer officer, WorkKind kind) {
        return rows(officer, kind).get(0).dueAt().orElseThrow();
    }

    private List<WorkItemRow> rows(Officer officer, WorkKind kind) {
        return ActingOfficer.call(officer, () -> items.open(kind, 0, Integer.MAX_VALUE)).stream()
                .filter(item -> item.cycle().equals(cycle.id()))
                .toList();
    }
}
