package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.cycle.DeadlineExtended;
import vn.parindex.cycle.DeadlineMoved;
import vn.parindex.cycle.Extension;
import vn.parindex.cycle.Participant;
import vn.parindex.selfassessment.SelfAssessmentSteps;
import vn.parindex.selfassessment.Submissions;

/** Moves a running file's timers and listed due dates when its deadline is extended, and takes back that it was late. */
@Component
class MovedDeadlines {

    /** Where a step waits: its work, its variable, the timer on it (null when nothing happens by itself). */
    private record Wait(WorkKind kind, String variable, String timer) {}

    private static final Map<CycleStep, Wait> WAITS = new EnumMap<>(Map.of(
            CycleStep.SELF_ASSESSMENT,
                    new Wait(WorkKind.SELF_ASSESS, Vars.SELF_ASSESSMENT_DUE, "Event_SelfAssessmentDue"),
            CycleStep.APPRAISAL, new Wait(WorkKind.APPRAISE, Vars.APPRAISAL_DUE, null),
            CycleStep.CLARIFICATION, new Wait(WorkKind.CLARIFY, Vars.CLARIFICATION_DUE, "Event_ClarificationDue"),
            CycleStep.SECOND_DECISION, new Wait(WorkKind.DECIDE_AGAIN, Vars.SECOND_DECISION_DUE, null),
            CycleStep.COUNCIL, new Wait(WorkKind.COUNCIL, Vars.COUNCIL_DUE, null)));

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Cycles cycles;
    private final Submissions submissions;
    private final SelfAssessmentSteps files;
    private final WorkItemLog log;

    MovedDeadlines(
            RuntimeService runtime,
            ManagementService management,
            Cycles cycles,
            Submissions submissions,
            SelfAssessmentSteps files,
            WorkItemLog log) {
        this.runtime = runtime;
        this.management = management;
        this.cycles = cycles;
        this.submissions = submissions;
        this.files = files;
        this.log = log;
    }

    @EventListener
    void on(DeadlineExtended event) {
        move(event.cycle(), event.agency(), event.step(), event.due());
    }

    /** For all at once: who has more time for the step keeps the own day, which moves by an event of its own. */
    @EventListener
    void on(DeadlineMoved event) {
        var extended = cycles.calendar(event.cycle()).extensions().stream()
                .filter(extension -> extension.step() == event.step())
                .map(Extension::agency)
                .collect(Collectors.toSet());
        cycles.participants(event.cycle()).stream()
                .map(Participant::agency)
                .filter(agency -> !extended.contains(agency))
                .forEach(agency -> move(event.cycle(), agency, event.step(), event.to()));
    }

    private void move(CycleId cycle, AgencyId agency, CycleStep step, LocalDateTime due) {
        var wait = WAITS.get(step);
        if (wait == null) {
            return;
        }
        log.moved(wait.kind(), cycle, agency, due);
        if (wait.kind() == WorkKind.SELF_ASSESS) {
            log.moved(WorkKind.LEADER_APPROVAL, cycle, agency, due);
        }
        if (wait.kind() == WorkKind.APPRAISE) {
            log.moved(WorkKind.HEAR_ANSWER, cycle, agency, due);
            log.moved(WorkKind.THIRD_SCORE, cycle, agency, due);
        }
        submissions.file(cycle, agency).ifPresent(file -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(AgencyFileProcess.PROCESS_ID)
                    .processInstanceBusinessKey(file.id().toString())
                    .singleResult();
            if (wait.kind() == WorkKind.SELF_ASSESS) {
                files.deadlineExtended(file.id());
            }
            if (instance != null) {
                move(instance, wait, due);
            }
        });
    }

    private void move(ProcessInstance instance, Wait wait, LocalDateTime dueAt) {
        runtime.setVariable(instance.getId(), wait.variable(), Vars.date(dueAt));
        if (wait.timer() == null) {
            return;
        }
        var running = management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(wait.timer())
                .list();
        running.forEach(job -> management.setJobDuedate(job.getId(), Vars.date(dueAt)));
        if (running.isEmpty() && wait.kind() == WorkKind.SELF_ASSESS) {
            startAnew(instance, wait.kind().task());
        }
    }

    /** A timer that has fired is gone; only the task's own start brings a new one. Elsewhere than there it does nothing. */
    private void startAnew(ProcessInstance instance, String task) {
        var waiting = runtime.getActivityInstance(instance.getId()).getActivityInstances(task);
        if (waiting.length > 0) {
            var change =
                    runtime.createProcessInstanceModification(instance.getId()).startBeforeActivity(task);
            Stream.of(waiting).forEach(old -> change.cancelActivityInstance(old.getId()));
            change.execute();
        }
    }
}
