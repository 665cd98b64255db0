package vn.parindex.workflow;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.QueryPlaces;
import vn.parindex.shared.Roles;

/** Turns the engine's user tasks into work items as they come and go. */
@Component
class WorkItemProjection implements TaskListener {

    private static final Map<WorkKind, String> DUE = Map.of(
            WorkKind.SELF_ASSESS, Vars.SELF_ASSESSMENT_DUE,
            WorkKind.LEADER_APPROVAL, Vars.SELF_ASSESSMENT_DUE,
            WorkKind.APPRAISE, Vars.APPRAISAL_DUE,
            WorkKind.REVISE_LEAF, Vars.REOPENED_UNTIL,
            WorkKind.APPROVE_REVISION, Vars.REOPENED_UNTIL,
            WorkKind.CLARIFY, Vars.CLARIFICATION_DUE,
            WorkKind.DECIDE_AGAIN, Vars.SECOND_DECISION_DUE,
            WorkKind.COUNCIL, Vars.COUNCIL_DUE);

    private final WorkItemLog log;
    private final AppraisalSteps appraisals;
    private final QueryPlaces queries;
    private final WorkFields fields;

    WorkItemProjection(
            WorkItemLog log, @Lazy AppraisalSteps appraisals, @Lazy QueryPlaces queries, @Lazy WorkFields fields) {
        this.queries = queries;
        this.log = log;
        this.appraisals = appraisals;
        this.fields = fields;
    }

    @Override
    public void notify(DelegateTask task) {
        if (TaskListener.EVENTNAME_CREATE.equals(task.getEventName())) {
            WorkKind.ofTask(task.getTaskDefinitionKey()).ifPresent(kind -> log.opened(work(kind, task)));
        } else {
            log.closed(task.getId());
        }
    }

    /** A task that has only just come has no variables of its own; they are read where it stands. */
    private NewWork work(WorkKind kind, DelegateTask task) {
        var at = task.getExecution();
        var due = DUE.containsKey(kind) ? (Date) at.getVariable(DUE.get(kind)) : null;
        var agency = Vars.id(at, Vars.AGENCY);
        var key = Vars.businessKey(at);
        return switch (kind) {
            case APPRAISE, DECIDE_AGAIN -> appraisalWork(kind, task, agency, due);
            case ANSWER_QUERY, HEAR_ANSWER -> queryWork(kind, task, key);
            case SELF_ASSESS, LEADER_APPROVAL, CLARIFY, REVISE_LEAF, APPROVE_REVISION ->
                work(task, kind, Vars.id(at, Vars.CYCLE), agency, key, agency, kind.role(), due);
            case COUNCIL, DECIDE_REOPENING ->
                work(task, kind, Vars.id(at, Vars.CYCLE), agency, key, null, kind.role(), due);
            case THIRD_SCORE -> throw new IllegalStateException("No task of the engine stands for " + kind);
            case AGGREGATE, STEERING_DECISION, PUBLISH -> work(task, kind, key, null, key, null, kind.role(), due);
        };
    }

    /** Without a ministry in charge the Council's secretariat stands in. */
    private NewWork appraisalWork(WorkKind kind, DelegateTask task, UUID agency, Date due) {
        var appraisal = Vars.id(task.getExecution(), Vars.APPRAISAL);
        var cycle = Vars.id(task.getExecution(), Vars.CYCLE);
        var owner = appraisals
                .inCharge(new AppraisalId(appraisal))
                .map(AgencyId::value)
                .orElse(null);
        var role = owner == null ? Roles.COUNCIL_SECRETARY : kind.role();
        return new NewWork(
                task.getId(),
                task.getProcessDefinitionId(),
                kind,
                cycle,
                agency,
                null,
                appraisal,
                owner,
                role,
                Vars.time(due),
                fields.ofAppraisal(cycle, agency, owner));
    }

    /** One leaf only: its field, the agency until it has answered, then whoever appraises it. */
    private NewWork queryWork(WorkKind kind, DelegateTask task, UUID query) {
        var place = queries.of(new CriterionQueryId(query));
        var ministry = place.inCharge().map(AgencyId::value).orElse(null);
        var answering = kind == WorkKind.ANSWER_QUERY;
        return new NewWork(
                task.getId(),
                task.getProcessDefinitionId(),
                kind,
                place.cycle().value(),
                place.agency().value(),
                place.leaf().value(),
                query,
                answering ? place.agency().value() : ministry,
                answering || ministry != null ? kind.role() : Roles.COUNCIL_SECRETARY,
                answering ? place.due() : place.appraisalDue(),
                fields.ofLeaf(place.cycle(), place.agency(), place.leaf()));
    }

    private static NewWork work(
            DelegateTask task,
            WorkKind kind,
            UUID cycle,
            UUID agency,
            UUID subject,
            UUID owner,
            String role,
            Date due) {
        return new NewWork(
                task.getId(),
                task.getProcessDefinitionId(),
                kind,
                cycle,
                agency,
                null,
                subject,
                owner,
                role,
                Vars.time(due),
                WorkFields.ALL);
    }
}
