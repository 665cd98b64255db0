package vn.parindex.workflow;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalClosed;
import vn.parindex.appraisal.AppraisalDecidedAgain;
import vn.parindex.appraisal.ClarificationFinished;
import vn.parindex.appraisal.ClarificationsReleased;
import vn.parindex.council.CouncilFileDecided;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.ReturnedByLeader;
import vn.parindex.selfassessment.SelfAssessmentSubmitted;
import vn.parindex.selfassessment.SelfAssessmentWithdrawn;
import vn.parindex.selfassessment.SentToLeader;

/** Steers {@code agency-file.bpmn} by what people did. Runs in the transaction that published the event. */
@Component
class AgencyFileProcess {

    static final String PROCESS_ID = "agency-file";

    static final String WITHDRAWN = "file.withdrawn";
    static final String RELEASED = "clarification.released";
    private static final String APPRAISING = "UserTask_Appraise";
    private static final String SELF_ASSESSING = "UserTask_SelfAssess";

    private final TaskInbox inbox;
    private final RuntimeService runtime;

    AgencyFileProcess(TaskInbox inbox, RuntimeService runtime) {
        this.inbox = inbox;
        this.runtime = runtime;
    }

    @EventListener
    void on(SentToLeader event) {
        inbox.complete(WorkKind.SELF_ASSESS, event.file().value());
    }

    @EventListener
    void on(ReturnedByLeader event) {
        inbox.complete(WorkKind.LEADER_APPROVAL, event.file().value(), Map.of(Vars.APPROVED, false));
    }

    @EventListener
    void on(SelfAssessmentSubmitted event) {
        inbox.complete(WorkKind.LEADER_APPROVAL, event.file().value(), Map.of(Vars.APPROVED, true));
    }

    /** Instances that began before the model knew withdrawal are moved by hand; they stay on their version. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(SelfAssessmentWithdrawn event) {
        var instance = runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS_ID)
                .processInstanceBusinessKey(event.file().toString())
                .singleResult()
                .getId();
        var waiting = runtime.createExecutionQuery()
                .processInstanceId(instance)
                .messageEventSubscriptionName(WITHDRAWN)
                .singleResult();
        if (waiting == null) {
            runtime.createProcessInstanceModification(instance)
                    .cancelAllForActivity(APPRAISING)
                    .startBeforeActivity(SELF_ASSESSING)
                    .execute();
        } else {
            runtime.messageEventReceived(WITHDRAWN, waiting.getId());
        }
    }

    @EventListener
    void on(AppraisalClosed event) {
        inbox.complete(WorkKind.APPRAISE, event.appraisal().value());
    }

    /** Wakes the files that wait at the gate; one whose last ministry has only just closed finds it open. */
    @EventListener
    void on(ClarificationsReleased event) {
        var files = event.files().stream().map(FileId::toString).collect(Collectors.toSet());
        runtime
                .createExecutionQuery()
                .processDefinitionKey(PROCESS_ID)
                .messageEventSubscriptionName(RELEASED)
                .processVariableValueEquals(Vars.CYCLE, event.cycle().toString())
                .list()
                .stream()
                .filter(waiting -> files.contains(businessKey(waiting.getProcessInstanceId())))
                .forEach(waiting -> runtime.messageEventReceived(RELEASED, waiting.getId()));
    }

    private String businessKey(String instance) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult()
                .getBusinessKey();
    }

    @EventListener
    void on(ClarificationFinished event) {
        inbox.complete(WorkKind.CLARIFY, event.file().value());
    }

    @EventListener
    void on(AppraisalDecidedAgain event) {
        inbox.complete(WorkKind.DECIDE_AGAIN, event.appraisal().value());
    }

    /** Also after the file was done and taken up once more: {@link CouncilReviewProcess} waits for the same work. */
    @EventListener
    void on(CouncilFileDecided event) {
        inbox.completeIfOpen(WorkKind.COUNCIL, event.file().value());
    }
}
