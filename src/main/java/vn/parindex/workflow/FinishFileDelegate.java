package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Closes the file: every score of it is settled. */
@Component
class FinishFileDelegate implements JavaDelegate {

    private final AppraisalSteps appraisals;
    private final SelfAssessmentSteps files;

    FinishFileDelegate(AppraisalSteps appraisals, SelfAssessmentSteps files) {
        this.appraisals = appraisals;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = new FileId(Vars.businessKey(execution));
        appraisals.finish(file);
        files.finish(file);
    }
}
