package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleSteps;

/** The ranking lies before the Steering Committee. */
@Component
class SubmitRankingDelegate implements JavaDelegate {

    private final CycleSteps cycles;

    SubmitRankingDelegate(CycleSteps cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.awaitDecision(new CycleId(Vars.businessKey(execution)));
    }
}
