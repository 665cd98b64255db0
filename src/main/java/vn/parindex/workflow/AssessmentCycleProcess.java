package vn.parindex.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleOpened;
import vn.parindex.publication.ResultsPublished;
import vn.parindex.ranking.RankingSubmitted;
import vn.parindex.ranking.SteeringApproved;
import vn.parindex.ranking.SteeringReturned;

/** Starts and steers {@code assessment-cycle.bpmn}. Runs in the transaction that published the event. */
@Component
class AssessmentCycleProcess {

    static final String PROCESS_ID = "assessment-cycle";

    private final RuntimeService runtime;
    private final TaskInbox inbox;

    AssessmentCycleProcess(RuntimeService runtime, TaskInbox inbox) {
        this.runtime = runtime;
        this.inbox = inbox;
    }

    @EventListener
    void on(CycleOpened event) {
        runtime.startProcessInstanceByKey(PROCESS_ID, event.cycle().toString());
    }

    @EventListener
    void on(RankingSubmitted event) {
        inbox.complete(WorkKind.AGGREGATE, event.cycle().value());
    }

    @EventListener
    void on(SteeringApproved event) {
        inbox.complete(WorkKind.STEERING_DECISION, event.cycle().value(), Map.of(Vars.APPROVED, true));
    }

    @EventListener
    void on(SteeringReturned event) {
        inbox.complete(WorkKind.STEERING_DECISION, event.cycle().value(), Map.of(Vars.APPROVED, false));
    }

    @EventListener
    void on(ResultsPublished event) {
        inbox.complete(WorkKind.PUBLISH, event.cycle().value());
    }
}
