package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleSteps;

/** The Steering Committee returned the results: the cycle is open to the Council again. */
@Component
class ReturnToCouncilDelegate implements JavaDelegate {

    private final CycleSteps cycles;

    ReturnToCouncilDelegate(CycleSteps cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.returnToCouncil(new CycleId(Vars.businessKey(execution)));
    }
}
