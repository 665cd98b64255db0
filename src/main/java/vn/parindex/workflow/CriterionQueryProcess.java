package vn.parindex.workflow;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.QueryMoved;

/** Starts and steers {@code criterion-query.bpmn}. Runs in the transaction that published the event. */
@Component
class CriterionQueryProcess {

    static final String PROCESS_ID = "criterion-query";
    static final String WITHDRAWN = "query.withdrawn";
    private static final String TIMER = "Event_QueryDue";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskInbox inbox;
    private final WorkItemLog log;

    CriterionQueryProcess(RuntimeService runtime, ManagementService management, TaskInbox inbox, WorkItemLog log) {
        this.runtime = runtime;
        this.management = management;
        this.inbox = inbox;
        this.log = log;
    }

    @EventListener
    void on(QueryMoved event) {
        var id = event.query().value();
        switch (event.act()) {
            case ASKED -> start(event);
            case EXTENDED, MOVED -> move(event);
            case ANSWERED -> inbox.complete(WorkKind.ANSWER_QUERY, id);
            case WITHDRAWN ->
                runtime.createMessageCorrelation(WITHDRAWN)
                        .processInstanceBusinessKey(id.toString())
                        .correlate();
            case HEARD -> inbox.completeIfOpen(WorkKind.HEAR_ANSWER, id);
            case EXPIRED -> {
                // the engine itself let the time pass
            }
        }
    }

    private void start(QueryMoved event) {
        runtime.startProcessInstanceByKey(
                PROCESS_ID,
                event.query().toString(),
                Map.of(
                        Vars.CYCLE, event.cycle().toString(),
                        Vars.AGENCY, event.agency().toString(),
                        Vars.QUERY_DUE, Vars.date(event.due())));
    }

    private void move(QueryMoved event) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS_ID)
                .processInstanceBusinessKey(event.query().toString())
                .singleResult();
        var due = Vars.date(event.due());
        runtime.setVariable(instance.getId(), Vars.QUERY_DUE, due);
        management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(TIMER)
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), due));
        log.moved(WorkKind.ANSWER_QUERY, event.query().value(), event.due());
    }
}
