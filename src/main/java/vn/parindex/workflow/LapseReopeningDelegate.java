package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.selfassessment.ReopeningId;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** The hour of a reopened leaf passed: what had been submitted stands. */
@Component
class LapseReopeningDelegate implements JavaDelegate {

    private final SelfAssessmentSteps files;

    LapseReopeningDelegate(SelfAssessmentSteps files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        files.lapse(new ReopeningId(Vars.businessKey(execution)));
    }
}
