package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Notes on the file that its deadline passed. */
@Component
class MarkOverdueDelegate implements JavaDelegate {

    private final SelfAssessmentSteps files;

    MarkOverdueDelegate(SelfAssessmentSteps files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.markOverdue(new FileId(Vars.businessKey(execution)));
    }
}
