package vn.parindex.appraisal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.cycle.CycleStep;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.NotFoundException;

/** Where questions about single criteria belong, for whoever lists work and tells people. None of their words. */
@Component
@Transactional(readOnly = true)
public class QueryPlaces {

    private final CriterionQueries queries;
    private final Appraisals appraisals;
    private final Cycles cycles;

    QueryPlaces(CriterionQueries queries, Appraisals appraisals, Cycles cycles) {
        this.queries = queries;
        this.appraisals = appraisals;
        this.cycles = cycles;
    }

    public QueryPlace of(CriterionQueryId id) {
        var query = queries.findById(id).orElseThrow(() -> new NotFoundException("query " + id));
        var appraisal = appraisals.findById(query.appraisal()).orElseThrow();
        return new QueryPlace(
                query.cycle(),
                query.agency(),
                query.leaf(),
                appraisal.inCharge(),
                query.asked().username(),
                query.dueAt(),
                cycles.calendar(query.cycle()).deadline(query.agency(), CycleStep.APPRAISAL));
    }

    /** The questions of one appraisal, ended or not. */
    public List<CriterionQueryId> of(AppraisalId appraisal) {
        return queries.findIds(appraisal);
    }
}
