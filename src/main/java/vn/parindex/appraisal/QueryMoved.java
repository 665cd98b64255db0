package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.LeafEvent;

/**
 * Something happened to a question about one criterion. Its words stay in the question: the trail says that and when.
 *
 * @param due until when the agency may answer
 */
public record QueryMoved(
        QueryAct act,
        CriterionQueryId query,
        AppraisalId appraisal,
        CycleId cycle,
        AgencyId agency,
        LeafId leaf,
        LocalDateTime due,
        Map<String, String> detail)
        implements LeafEvent {

    public QueryMoved {
        detail = Map.copyOf(detail);
    }

    @Override
    public String action() {
        return "appraisal.query." + act.name().toLowerCase(Locale.ROOT);
    }
}
