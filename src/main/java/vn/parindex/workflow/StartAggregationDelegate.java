package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleSteps;

/** All files are settled: the cycle turns to aggregation. */
@Component
class StartAggregationDelegate implements JavaDelegate {

    private final CycleSteps cycles;

    StartAggregationDelegate(CycleSteps cycles) {
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cycles.startAggregation(new CycleId(Vars.businessKey(execution)));
    }
}
