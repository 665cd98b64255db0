package vn.parindex.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.parindex.appraisal.CriterionQueryId;
import vn.parindex.appraisal.QuerySteps;

/** The time to answer a question about one criterion has passed. */
@Component
class ExpireQueryDelegate implements JavaDelegate {

    private final QuerySteps queries;

    ExpireQueryDelegate(QuerySteps queries) {
        this.queries = queries;
    }

    @Override
    public void execute(DelegateExecution execution) {
        queries.expire(new CriterionQueryId(Vars.businessKey(execution)));
    }
}
