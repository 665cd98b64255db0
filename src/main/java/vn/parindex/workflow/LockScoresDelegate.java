package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.ranking.RankingSteps;

/** Locks the approved scores. */
@Component
class LockScoresDelegate implements JavaDelegate {

    private final RankingSteps rankings;

    LockScoresDelegate(RankingSteps rankings) {
        this.rankings = rankings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rankings.lock(new CycleId(Vars.businessKey(execution)));
    }
}
