package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.selfassessment.FileId;

/** Lists the appraisals with contested findings, to be decided again. */
@Component
class ListContestedDelegate implements JavaDelegate {

    private final AppraisalSteps appraisals;

    ListContestedDelegate(AppraisalSteps appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var contested = appraisals.contested(new FileId(Vars.businessKey(execution)));
        execution.setVariable(
                Vars.CONTESTED,
                contested.stream().map(AppraisalId::toString).collect(Collectors.toCollection(ArrayList::new)));
    }
}
