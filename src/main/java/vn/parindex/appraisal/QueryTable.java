package vn.parindex.appraisal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Which findings of a grid wait for the agency's word, or have it; thousands in one statement. */
@Component
class QueryTable {

    private static final String STANDING = """
            SELECT agency_id, leaf_id, status FROM appraisal_query WHERE cycle_id = :cycle AND leaf_id IN (:leaves)
            AND (status = 'OPEN' OR status IN ('ANSWERED', 'EXPIRED') AND heard_at IS NULL)""";

    private final JdbcClient jdbc;

    QueryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AgencyId, Map<LeafId, Doubt>> standing(CycleId cycle, Collection<LeafId> leaves) {
        var found = new HashMap<AgencyId, Map<LeafId, Doubt>>();
        if (leaves.isEmpty()) {
            return found;
        }
        jdbc.sql(STANDING)
                .param("cycle", cycle.value())
                .param("leaves", leaves.stream().map(LeafId::value).toList())
                .query(row -> {
                    var open = QueryStatus.valueOf(row.getString("status")) == QueryStatus.OPEN;
                    found.computeIfAbsent(new AgencyId(row.getObject("agency_id", UUID.class)), any -> new HashMap<>())
                            .merge(
                                    new LeafId(row.getObject("leaf_id", UUID.class)),
                                    open ? Doubt.AGENCY_ASKED : Doubt.AGENCY_REPLIED,
                                    (one, other) -> Doubt.AGENCY_ASKED);
                });
        return found;
    }
}
