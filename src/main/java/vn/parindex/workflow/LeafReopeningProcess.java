package vn.parindex.workflow;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.selfassessment.ReopeningMoved;

/** Starts and steers {@code leaf-reopening.bpmn}. Runs in the transaction that published the event. */
@Component
class LeafReopeningProcess {

    static final String PROCESS_ID = "leaf-reopening";

    private final RuntimeService runtime;
    private final TaskInbox inbox;

    LeafReopeningProcess(RuntimeService runtime, TaskInbox inbox) {
        this.runtime = runtime;
        this.inbox = inbox;
    }

    @EventListener
    void on(ReopeningMoved event) {
        var id = event.reopening().value();
        switch (event.status()) {
            case ASKED ->
                runtime.startProcessInstanceByKey(
                        PROCESS_ID,
                        id.toString(),
                        Map.of(
                                Vars.CYCLE, event.cycle().toString(),
                                Vars.AGENCY, event.agency().toString()));
            case REFUSED -> inbox.complete(WorkKind.DECIDE_REOPENING, id, Map.of(Vars.APPROVED, false));
            case OPEN -> open(event);
            case BEFORE_LEADER -> inbox.complete(WorkKind.REVISE_LEAF, id);
            case RESUBMITTED -> inbox.complete(WorkKind.APPROVE_REVISION, id, Map.of(Vars.APPROVED, true));
            case LAPSED -> {
                // the engine itself let the hour pass
            }
        }
    }

    /** Granted, or given back by the leader: whichever the process waits for. */
    private void open(ReopeningMoved event) {
        var id = event.reopening().value();
        if (inbox.isOpen(WorkKind.APPROVE_REVISION, id)) {
            inbox.complete(WorkKind.APPROVE_REVISION, id, Map.of(Vars.APPROVED, false));
        } else {
            inbox.complete(
                    WorkKind.DECIDE_REOPENING,
                    id,
                    Map.of(Vars.APPROVED, true, Vars.REOPENED_UNTIL, Vars.date(event.until())));
        }
    }
}
