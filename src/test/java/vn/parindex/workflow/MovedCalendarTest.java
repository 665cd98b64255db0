package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.workflow.WorkKind.CLARIFY;
import static vn.parindex.workflow.WorkKind.SELF_ASSESS;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.clock.ClockMoved;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.DeadlineMoved;
import vn.parindex.shared.Roles;

/** A day off that was declared later, and a clock that is moved: what waits follows, whatever has an own day stays. */
class MovedCalendarTest extends AgencyFileWalk {

    private static final String NOTICE = "Thông báo nghỉ Tết.";

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineClock engineClock;

    @Autowired
    private Clock clock;

    @Test
    void aClarificationThatRunsMovesWithTheCalendarAndSoDoesOneThatIsStillToCome() {
        changed(LITTLE_LESS, "1.1");
        var before = due(CycleStep.CLARIFICATION);
        var after = before.plusDays(3);

        move(CycleStep.CLARIFICATION, before, after);

        assertThat(engine.timer(file, TIMER_CLARIFICATION)).isEqualTo(after);
        assertThat(listedDue(people.of(canTho, Roles.COORDINATOR), CLARIFY)).isEqualTo(after);
        assertThat(engine.timer(other(), TIMER_SELF_ASSESSMENT))
                .as("another step stays")
                .isEqualTo(due(CycleStep.SELF_ASSESSMENT));
        var quangNinh = cycles.agency("22");
        testFiles.submit(cycle.id(), quangNinh);
        appraisals.change(cycle.id(), quangNinh, java.util.Set.of("1.1"), LITTLE_LESS);
        engine.runJobs(other());
        assertThat(engine.timer(other(), TIMER_CLARIFICATION)).isEqualTo(after);
    }

    @Test
    void whoHasMoreTimeKeepsTheOwnDay() {
        var own = due(CycleStep.SELF_ASSESSMENT).plusDays(9);
        extend(CycleStep.SELF_ASSESSMENT, own);
        var before = due(CycleStep.SELF_ASSESSMENT);

        move(CycleStep.SELF_ASSESSMENT, before, before.plusDays(1));

        assertThat(engine.timer(file, TIMER_SELF_ASSESSMENT)).isEqualTo(own);
        assertThat(listedDue(people.of(canTho, Roles.COORDINATOR), SELF_ASSESS)).isEqualTo(own);
        assertThat(engine.timer(other(), TIMER_SELF_ASSESSMENT)).isEqualTo(before.plusDays(1));
    }

    @Test
    void aFileThatWasMarkedLateIsNotLateAnyMoreAndBecomesItAtTheNewHour() {
        engine.fire(file, TIMER_SELF_ASSESSMENT);
        var before = due(CycleStep.SELF_ASSESSMENT);

        move(CycleStep.SELF_ASSESSMENT, before, before.plusDays(2));

        assertThat(row().overdue()).isFalse();
        assertThat(engine.timer(file, TIMER_SELF_ASSESSMENT)).isEqualTo(before.plusDays(2));
        engine.fire(file, TIMER_SELF_ASSESSMENT);
        assertThat(row().overdue()).isTrue();
    }

    @Test
    void timersAreDueByTheProductsClockWhereverItIsMoved() {
        var due = due(CycleStep.SELF_ASSESSMENT);
        try {
            engineAt(due.minusSeconds(5));
            assertThat(dueNow()).isFalse();
            engineAt(due.plusSeconds(5));
            assertThat(dueNow()).isTrue();
        } finally {
            ClockUtil.offset(clock.millis() - System.currentTimeMillis());
        }
    }

    private void engineAt(LocalDateTime time) {
        var offset = Duration.ofMillis(Vars.date(time).getTime() - System.currentTimeMillis());
        engineClock.on(new ClockMoved(offset, time));
    }

    private boolean dueNow() {
        return management.createJobQuery().processInstanceId(engine.instance(file)).executable().list().stream()
                .map(Job::getDuedate)
                .findAny()
                .isPresent();
    }

    private void move(CycleStep step, LocalDateTime from, LocalDateTime to) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new DeadlineMoved(cycle.id(), step, from, to, NOTICE)));
    }
}
