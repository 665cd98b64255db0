package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalId;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Lists the appraisals with contested findings, to be decided again. */
@Component
class ListContestedDelegate implements JavaDelegate {

    private final AppraisalSteps appraisals;
    private final SelfAssessmentSteps files;

    ListContestedDelegate(AppraisalSteps appraisals, SelfAssessmentSteps files) {
        this.appraisals = appraisals;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = new FileId(Vars.businessKey(execution));
        files.enter(file, FileStatus.SUBMITTED);
        var contested = appraisals.contested(file);
        execution.setVariable(
                Vars.CONTESTED,
                contested.stream().map(AppraisalId::toString).collect(Collectors.toCollection(ArrayList::new)));
    }
}
