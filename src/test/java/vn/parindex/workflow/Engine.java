package vn.parindex.workflow;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;

/** What a process test asks the engine and the read model, for its own instances only. */
@Component
class Engine {

    private final HistoryService history;
    private final ManagementService management;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final WalkedFlows flows;
    private final JdbcTemplate jdbc;

    Engine(
            HistoryService history,
            ManagementService management,
            RepositoryService repository,
            RuntimeService runtime,
            WalkedFlows flows,
            JdbcTemplate jdbc) {
        this.history = history;
        this.management = management;
        this.repository = repository;
        this.runtime = runtime;
        this.flows = flows;
        this.jdbc = jdbc;
    }

    /** The instance that carries a file or a cycle. */
    String instance(UUID businessKey) {
        return query(businessKey).getId();
    }

    boolean isEnded(UUID businessKey) {
        return query(businessKey).getEndTime() != null;
    }

    /** Runs what is due of one instance, and what follows from it; returns how many jobs. */
    int runJobs(UUID businessKey) {
        var instance = instance(businessKey);
        int run = 0;
        for (List<Job> due = due(instance); !due.isEmpty(); due = due(instance)) {
            due.forEach(job -> management.executeJob(job.getId()));
            run += due.size();
        }
        return run;
    }

    /** Runs what is due of one instance but for one step. */
    void runJobsBefore(UUID businessKey, String element) {
        var held = jobs(businessKey, element);
        for (var due = due(instance(businessKey)); due.size() > held.size(); due = due(instance(businessKey))) {
            due.stream()
                    .filter(job -> jobs(businessKey, element).stream()
                            .noneMatch(other -> other.getId().equals(job.getId())))
                    .forEach(job -> management.executeJob(job.getId()));
            held = jobs(businessKey, element);
        }
    }

    private List<Job> jobs(UUID businessKey, String element) {
        return management
                .createJobQuery()
                .processInstanceId(instance(businessKey))
                .activityId(element)
                .list();
    }

    /** The timer on an element; null where none runs. */
    LocalDateTime timer(UUID businessKey, String element) {
        var job = job(businessKey, element);
        return job == null ? null : Vars.time(job.getDuedate());
    }

    /** Lets the deadline pass: the timer fires now. */
    void fire(UUID businessKey, String element) {
        management.executeJob(job(businessKey, element).getId());
    }

    /** All elements, arrows included, that the instance went through; work that is still open counts. */
    Set<String> walked(UUID businessKey) {
        return walked(instance(businessKey));
    }

    /** Every instance that looks at a file once more, each with whether it is over. */
    Map<String, Boolean> reviews(UUID file) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(CouncilReviewProcess.PROCESS_ID)
                .processInstanceBusinessKey(file.toString())
                .list()
                .stream()
                .collect(Collectors.toMap(HistoricProcessInstance::getId, found -> found.getEndTime() != null));
    }

    /** As if no process of this kind had been started: its running instances and their work end without a word. */
    void forget(String process, UUID businessKey) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "forgotten by a test"));
    }

    /** All elements, arrows included, that one instance went through. */
    Set<String> walked(String instance) {
        var walked = history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.endsWith("#multiInstanceBody"))
                .collect(Collectors.toCollection(TreeSet::new));
        walked.addAll(flows.of(instance));
        return walked;
    }

    /** How often an element was entered. */
    long times(UUID businessKey, String element) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance(businessKey))
                .activityId(element)
                .count();
    }

    /** Every node and arrow of the deployed model. */
    Set<String> elements(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowElement.class).stream()
                .map(FlowElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Deploys the model without one of its boundary events, as it was before; returns the version that is the latest now. */
    String deployWithout(String event, String process) {
        var model = repository.getBpmnModelInstance(latest(process)).clone();
        var node = (BoundaryEvent) model.getModelElementById(event);
        model.getModelElementsByType(Lane.class)
                .forEach(lane -> lane.getFlowNodeRefs().remove(node));
        for (var flow : List.copyOf(node.getOutgoing())) {
            Stream.of(flow.getDiagramElement(), flow)
                    .forEach(each -> each.getParentElement().removeChildElement(each));
        }
        Stream.of(node.getDiagramElement(), node)
                .forEach(each -> each.getParentElement().removeChildElement(each));
        deploy(process, model);
        return latest(process);
    }

    /** Deploys the model with a step of the program that cannot run; returns the version that is the latest now. */
    String deployBroken(String step, String process) {
        var model = repository.getBpmnModelInstance(latest(process)).clone();
        ((ServiceTask) model.getModelElementById(step)).setCamundaDelegateExpression("${nobodyKnowsThis}");
        deploy(process, model);
        return latest(process);
    }

    /** Runs the one job that waits at a step, due or not. */
    void run(UUID businessKey, String element) {
        management.executeJob(job(businessKey, element).getId());
    }

    /** How many attempts by itself are left. */
    int retries(UUID businessKey, String element) {
        return job(businessKey, element).getRetries();
    }

    /** The shipped model is the latest again. */
    void deployAgain(String process) {
        deploy(
                process,
                Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile()));
    }

    private void deploy(String process, BpmnModelInstance model) {
        repository
                .createDeployment()
                .name("test")
                .addModelInstance(process + ".bpmn", model)
                .deploy();
    }

    private String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** Puts a running instance on another version, as if it had begun there. */
    void moveTo(UUID businessKey, String definition) {
        var plan = runtime.createMigrationPlan(definition(businessKey), definition)
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(instance(businessKey)).execute();
    }

    /** The version that carries an instance. */
    String definition(UUID businessKey) {
        return query(businessKey).getProcessDefinitionId();
    }

    /** The open work of a cycle in the read model, one line per item. */
    List<WorkKind> open(CycleId cycle) {
        return kinds(cycle, "closed_at IS NULL");
    }

    /** The work of a cycle that was once open. */
    List<WorkKind> closed(CycleId cycle) {
        return kinds(cycle, "closed_at IS NOT NULL");
    }

    private List<WorkKind> kinds(CycleId cycle, String which) {
        return jdbc
                .queryForList(
                        "SELECT kind FROM workflow_item WHERE cycle_id = ? AND " + which + " ORDER BY opened_at, kind",
                        String.class,
                        cycle.toString())
                .stream()
                .map(WorkKind::valueOf)
                .toList();
    }

    private HistoricProcessInstance query(UUID businessKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .list()
                .stream()
                .filter(found -> !found.getProcessDefinitionKey().equals(CouncilReviewProcess.PROCESS_ID))
                .findFirst()
                .orElseThrow();
    }

    private Job job(UUID businessKey, String element) {
        return management
                .createJobQuery()
                .processInstanceId(instance(businessKey))
                .activityId(element)
                .singleResult();
    }

    private List<Job> due(String instance) {
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .executable()
                .list();
    }
}
