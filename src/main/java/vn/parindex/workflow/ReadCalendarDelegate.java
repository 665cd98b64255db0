package vn.parindex.workflow;

import java.util.EnumMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.selfassessment.FileId;
import vn.parindex.selfassessment.SelfAssessmentSteps;

/** Tells the process whose file it carries and until when each step may last. */
@Component
class ReadCalendarDelegate implements JavaDelegate {

    private static final Map<CycleStep, String> DUE = new EnumMap<>(Map.of(
            CycleStep.SELF_ASSESSMENT, Vars.SELF_ASSESSMENT_DUE,
            CycleStep.APPRAISAL, Vars.APPRAISAL_DUE,
            CycleStep.CLARIFICATION, Vars.CLARIFICATION_DUE,
            CycleStep.SECOND_DECISION, Vars.SECOND_DECISION_DUE,
            CycleStep.COUNCIL, Vars.COUNCIL_DUE));

    private final SelfAssessmentSteps files;
    private final Cycles cycles;

    ReadCalendarDelegate(SelfAssessmentSteps files, Cycles cycles) {
        this.files = files;
        this.cycles = cycles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var facts = files.facts(new FileId(Vars.businessKey(execution)));
        var calendar = cycles.calendar(facts.cycle());
        execution.setVariable(Vars.CYCLE, facts.cycle().toString());
        execution.setVariable(Vars.AGENCY, facts.agency().toString());
        DUE.forEach((step, name) -> execution.setVariable(name, Vars.date(calendar.deadline(facts.agency(), step))));
    }
}
