package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.selfassessment.FileId;

/** Opens one appraisal per ministry in charge and hands their ids to the fan-out. */
@Component
class OpenAppraisalsDelegate implements JavaDelegate {

    private final AppraisalSteps appraisals;

    OpenAppraisalsDelegate(AppraisalSteps appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opened = appraisals.open(new FileId(Vars.businessKey(execution)));
        execution.setVariable(
                Vars.APPRAISALS,
                opened.stream().map(AppraisalId::toString).collect(Collectors.toCollection(ArrayList::new)));
    }
}
