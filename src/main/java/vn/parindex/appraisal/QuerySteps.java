package vn.parindex.appraisal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the engine does with questions about single criteria. */
@Service
@Transactional
public class QuerySteps {

    private final CriterionQueries queries;
    private final Desks desks;

    QuerySteps(CriterionQueries queries, Desks desks) {
        this.queries = queries;
        this.desks = desks;
    }

    /** The window has passed. May be repeated. */
    public void expire(CriterionQueryId id) {
        queries.take(id).filter(query -> query.expire(desks.signForSystem())).ifPresent(queries::save);
    }
}
