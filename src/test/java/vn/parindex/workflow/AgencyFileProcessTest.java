package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.WorkKind.APPRAISE;
import static vn.parindex.workflow.WorkKind.CLARIFY;
import static vn.parindex.workflow.WorkKind.COUNCIL;
import static vn.parindex.workflow.WorkKind.DECIDE_AGAIN;
import static vn.parindex.workflow.WorkKind.LEADER_APPROVAL;
import static vn.parindex.workflow.WorkKind.SELF_ASSESS;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestFiles;
import vn.parindex.agency.AgencyKind;
import vn.parindex.appraisal.AppraisedLeaf;
import vn.parindex.appraisal.ClarificationReleaseService;
import vn.parindex.appraisal.Response;
import vn.parindex.appraisal.SecondChoice;
import vn.parindex.cycle.CycleStep;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SaveAnswer;
import vn.parindex.shared.Points;
import vn.parindex.shared.Roles;

/**
 * One agency's file through {@code agency-file.bpmn}, by real services. The process, the list of work and the file
 * must say the same at every step; timers are fired, not awaited.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgencyFileProcessTest extends AgencyFileWalk {

    private static final Set<String> WALKED = new TreeSet<>();

    @Autowired
    private ClarificationReleaseService releases;

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
    void aWithdrawnFileIsSelfAssessedAgainAndAppraisedAnewAfterIt() {
        var first = testFiles.submit(cycle.id(), canTho);
        var leader = people.of(canTho, Roles.LEADER);

        ActingOfficer.run(leader, () -> withdrawals.withdraw(cycle.id(), canTho, REASON));

        assertThat(row().status()).isEqualTo(FileStatus.SELF_ASSESSING);
        assertThat(waiting()).containsExactly(SELF_ASSESS);
        assertThat(appraisals.of(cycle.id(), canTho)).isEmpty();
        assertThat(submissions.answers(cycle.id(), canTho)).isEmpty();
        assertThat(engine.walked(file)).contains("Event_Withdrawn", "Flow_Withdrawn");

        testFiles.sendToLeader(cycle.id(), canTho);
        var second = testFiles.submitAsRead(cycle.id(), canTho);
        assertThat(second.contentHash()).isEqualTo(first.contentHash());
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
        appraisals.keepAll(cycle.id(), canTho);
        engine.runJobs(file);
        assertThat(row().status()).isEqualTo(FileStatus.DONE);
    }

    @Test
    void nothingIsWithdrawnOnceAnythingIsDecided() {
        testFiles.submit(cycle.id(), canTho);
        appraisals.decide(appraisals.of(cycle.id(), canTho).get(0), Set.of(), BigDecimal.ZERO);

        assertThatThrownBy(() -> ActingOfficer.run(
                        people.of(canTho, Roles.LEADER), () -> withdrawals.withdraw(cycle.id(), canTho, REASON)))
                .hasMessageContaining("appraisalBegun");
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
    }

    @Test
    void anInstanceOfTheVersionBeforeWithdrawalStaysOnItAndIsWithdrawnToo() {
        var definition = engine.deployWithout("Event_Withdrawn", AgencyFileProcess.PROCESS_ID);
        engine.moveTo(file, definition);
        testFiles.submit(cycle.id(), canTho);

        ActingOfficer.run(people.of(canTho, Roles.LEADER), () -> withdrawals.withdraw(cycle.id(), canTho, REASON));

        assertThat(waiting()).containsExactly(SELF_ASSESS);
        assertThat(engine.definition(file)).isEqualTo(definition);
        testFiles.sendToLeader(cycle.id(), canTho);
        testFiles.submitAsRead(cycle.id(), canTho);
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
        engine.deployAgain(AgencyFileProcess.PROCESS_ID);
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
    void heldBackResultsWaitUntilTheyAreOpenedToTheWholeLevel() {
        ActingOfficer.run(cycle.manager(), () -> releases.hold(cycle.id(), AgencyKind.PROVINCE));

        changed(LITTLE_LESS, "1.1");
        assertThat(waiting()).isEmpty();
        assertThat(row().status()).isEqualTo(FileStatus.SUBMITTED);

        ActingOfficer.run(cycle.manager(), () -> releases.release(cycle.id(), AgencyKind.PROVINCE));
        assertThat(waiting()).containsExactly(CLARIFY);
        assertThat(row().status()).isEqualTo(FileStatus.CLARIFYING);
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
    @Order(Integer.MAX_VALUE)
    void everyElementOfTheModelWasWalked() {
        assertThat(WALKED).isEqualTo(engine.elements(AgencyFileProcess.PROCESS_ID));
    }
}
