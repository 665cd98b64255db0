package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.ReleaseSteps;
import vn.parindex.selfassessment.FileId;

/** Reads whether the file waits until all of its level may see their results. */
@Component
class ReadReleaseDelegate implements JavaDelegate {

    private final ReleaseSteps releases;

    ReadReleaseDelegate(ReleaseSteps releases) {
        this.releases = releases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(Vars.HELD, releases.waits(new FileId(Vars.businessKey(execution))));
    }
}
