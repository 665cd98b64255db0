package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.AppraisalSteps;
import vn.parindex.selfassessment.FileId;

/** Closes the window at its deadline: what was not answered is accepted. */
@Component
class CloseClarificationDelegate implements JavaDelegate {

    private final AppraisalSteps appraisals;

    CloseClarificationDelegate(AppraisalSteps appraisals) {
        this.appraisals = appraisals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        appraisals.closeClarification(new FileId(Vars.businessKey(execution)));
    }
}
