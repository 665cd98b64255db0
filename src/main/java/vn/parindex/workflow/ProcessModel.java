package vn.parindex.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;
import vn.parindex.workflow.ActivityState.Stage;

/** Reads from the engine which model carries an instance and how far it came. Nobody else asks the engine for that. */
@Component
class ProcessModel {

    private final RepositoryService repository;
    private final HistoryService history;

    ProcessModel(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** The version that carries the instance; empty where no process knows the key. */
    Optional<Instance> instance(String process, String businessKey) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .singleResult())
                .map(found -> new Instance(found.getId(), found.getProcessDefinitionId()));
    }

    /** The definition that new instances get. */
    String latest(String process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The number of a version. */
    int version(String definition) {
        return repository.getProcessDefinition(definition).getVersion();
    }

    String xml(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything that has a name: nodes, arrows, lanes, the whole. */
    Map<String, String> names(String definition) {
        var model = repository.getBpmnModelInstance(definition);
        var names = new HashMap<String, String>();
        model.getModelElementsByType(FlowElement.class).forEach(each -> put(names, each.getId(), each.getName()));
        model.getModelElementsByType(Lane.class).forEach(each -> put(names, each.getId(), each.getName()));
        model.getModelElementsByType(Participant.class).forEach(each -> put(names, each.getId(), each.getName()));
        return names;
    }

    /** Each node and arrow with what became of it. */
    List<ActivityState> states(Instance instance) {
        var walked = history.createHistoricActivityInstanceQuery().processInstanceId(instance.id()).list().stream()
                .filter(each -> !each.getActivityId().endsWith("#multiInstanceBody"))
                .toList();
        var model = repository.getBpmnModelInstance(instance.definition());
        var states = new ArrayList<ActivityState>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> states.add(state(node.getId(), walked)));
        var taken = taken(model.getModelElementsByType(SequenceFlow.class), walked);
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> states.add(new ActivityState(
                        flow.getId(), taken.contains(flow.getId()) ? Stage.DONE : Stage.AHEAD, null, 0)));
        return states;
    }

    private static ActivityState state(String element, List<HistoricActivityInstance> walked) {
        var times = walked.stream()
                .filter(each -> each.getActivityId().equals(element))
                .toList();
        var open = times.stream().anyMatch(each -> each.getEndTime() == null);
        var last = times.stream()
                .max(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(each -> Vars.time(each.getStartTime()))
                .orElse(null);
        var stage = open ? Stage.HERE : times.isEmpty() ? Stage.AHEAD : Stage.DONE;
        return new ActivityState(element, stage, last, times.size());
    }

    /** The engine keeps no arrows: a node was reached by the arrow whose source ended last before. */
    private static Set<String> taken(Collection<SequenceFlow> flows, List<HistoricActivityInstance> walked) {
        var taken = new HashSet<String>();
        for (var reached : walked) {
            flows.stream()
                    .filter(flow -> flow.getTarget().getId().equals(reached.getActivityId()))
                    .flatMap(flow -> walked.stream()
                            .filter(source -> source.getActivityId()
                                    .equals(flow.getSource().getId()))
                            .filter(source -> isBefore(source, reached))
                            .map(source -> Map.entry(source.getEndTime(), flow.getId())))
                    .max(Map.Entry.comparingByKey())
                    .ifPresent(last -> taken.add(last.getValue()));
        }
        return taken;
    }

    private static boolean isBefore(HistoricActivityInstance source, HistoricActivityInstance reached) {
        return source.getEndTime() != null && !source.getEndTime().after(reached.getStartTime());
    }

    private static void put(Map<String, String> names, String id, String name) {
        if (name != null && !name.isBlank()) {
            names.put(id, name);
        }
    }

    /** A running or ended instance and the version it is on. */
    record Instance(String id, String definition) {}
}
