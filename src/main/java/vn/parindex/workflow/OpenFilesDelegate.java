package vn.parindex.workflow;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Opens a file for every agency of the cycle and hands their ids to the fan-out. */
@Component
class OpenFilesDelegate implements JavaDelegate {

    private final SelfAssessmentSteps files;

    OpenFilesDelegate(SelfAssessmentSteps files) {
        this.files = files;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var opened = files.openFiles(new CycleId(Vars.businessKey(execution)));
        execution.setVariable(
                Vars.FILES, opened.stream().map(FileId::toString).collect(Collectors.toCollection(ArrayList::new)));
    }
}
