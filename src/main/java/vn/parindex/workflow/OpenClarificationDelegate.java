package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Opens the clarification window, if any score was changed. */
@Component
class OpenClarificationDelegate implements JavaDelegate {

    private final AppraisalSteps appraisals;
    private final SelfAssessmentSteps files;

    OpenClarificationDelegate(AppraisalSteps appraisals, SelfAssessmentSteps files) {
        this.appraisals = appraisals;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = new FileId(Vars.businessKey(execution));
        boolean changed = appraisals.openClarification(file);
        if (changed) {
            files.enter(file, FileStatus.CLARIFYING);
        }
        execution.setVariable(Vars.CHANGED, changed);
    }
}
