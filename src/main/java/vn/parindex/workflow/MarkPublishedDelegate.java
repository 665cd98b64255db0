package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleSteps;

/** The results of the cycle are public. */
@Component
class MarkPublishedDelegate implements JavaDelegate {

    private final CycleSteps cycles;

    MarkPublishedDelegate(CycleSteps cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.published(new CycleId(Vars.businessKey(execution)));
    }
}
