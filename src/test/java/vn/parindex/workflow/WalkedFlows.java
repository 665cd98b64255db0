package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Remembers which arrows each instance took, which the engine's history does not. */
@Component
class WalkedFlows extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPreBPMNParseListeners();
        if (listeners == null) {
            listeners = new ArrayList<BpmnParseListener>();
            configuration.setCustomPreBPMNParseListeners(listeners);
        }
        ExecutionListener remember = execution -> taken.computeIfAbsent(
                        execution.getProcessInstanceId(), instance -> ConcurrentHashMap.newKeySet())
                .add(execution.getCurrentTransitionId());
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
                transition.addExecutionListener(remember);
            }
        });
    }

    /** The arrows that an instance took. */
    Set<String> of(String processInstance) {
        return taken.getOrDefault(processInstance, Set.of());
    }
}
