package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.APPRAISE;
import static vn.parindex.workflow.WorkKind.CLARIFY;
import static vn.parindex.workflow.WorkKind.LEADER_APPROVAL;
import static vn.parindex.workflow.WorkKind.SELF_ASSESS;

import org.junit.jupiter.api.Test;
import vn.parindex.TestFiles;
import vn.parindex.cycle.CycleStep;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.shared.Roles;

/** A deadline that is extended moves everything that hangs on it: the timer, the listed date, the mark. */
class ExtendedDeadlineTest extends AgencyFileWalk {

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
    void anExtensionTakesTheMarkAwayAndTheNewDeadlineSetsItAgain() {
        engine.fire(file, TIMER_SELF_ASSESSMENT);
        assertThat(row().overdue()).isTrue();

        var later = due(CycleStep.SELF_ASSESSMENT).plusDays(5);
        extend(CycleStep.SELF_ASSESSMENT, later);

        assertThat(row().overdue()).isFalse();
        assertThat(listedDue(people.of(canTho, Roles.COORDINATOR), SELF_ASSESS)).isEqualTo(later);
        assertThat(mine(people.of(canTho, Roles.COORDINATOR), SELF_ASSESS)).containsExactly(file);
        assertThat(engine.timer(file, TIMER_SELF_ASSESSMENT)).isEqualTo(later);
        engine.fire(file, TIMER_SELF_ASSESSMENT);
        assertThat(row().overdue()).isTrue();
        testFiles.submit(cycle.id(), canTho);
        assertThat(waiting()).containsExactly(APPRAISE, APPRAISE);
    }

    @Test
    void anExtensionTakesTheMarkFromAFileThatIsBeforeItsLeader() {
        engine.fire(file, TIMER_SELF_ASSESSMENT);
        testFiles.fill(cycle.id(), canTho, TestFiles::full);
        testFiles.sendToLeader(cycle.id(), canTho);

        var later = due(CycleStep.SELF_ASSESSMENT).plusDays(5);
        extend(CycleStep.SELF_ASSESSMENT, later);

        assertThat(row().overdue()).isFalse();
        assertThat(row().status()).isEqualTo(FileStatus.AWAITING_APPROVAL);
        assertThat(waiting()).containsExactly(LEADER_APPROVAL);
        assertThat(listedDue(people.of(canTho, Roles.LEADER), LEADER_APPROVAL)).isEqualTo(later);
    }
}
