package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.council.CouncilSteps;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.FileStatus;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Puts what is still disputed, or differs widely, on the Council's list. */
@Component
class ReferToCouncilDelegate implements JavaDelegate {

    private final CouncilSteps council;
    private final SelfAssessmentSteps files;

    ReferToCouncilDelegate(CouncilSteps council, SelfAssessmentSteps files) {
        this.council = council;
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var file = new FileId(Vars.businessKey(execution));
        boolean needed = council.refer(file);
        if (needed) {
            files.enter(file, FileStatus.AT_COUNCIL);
        }
        execution.setVariable(Vars.COUNCIL_NEEDED, needed);
    }
}
