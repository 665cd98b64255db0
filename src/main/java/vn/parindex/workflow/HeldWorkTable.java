package vn.parindex.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Folded;

/** Open work on files, sorted and filtered where it lies. */
@Component
class HeldWorkTable {

    private static final String COLUMNS =
            "SELECT i.id, i.kind, i.agency_id, i.role, i.owner_agency_id, i.assignee_name," + " i.opened_at, i.due_at";
    private static final String FROM = " FROM workflow_item i JOIN agency g ON g.id = i.agency_id"
            + " LEFT JOIN agency o ON o.id = i.owner_agency_id WHERE i.is_open = 1";

    private final JdbcClient jdbc;
    private final WorkCalendar calendar;

    HeldWorkTable(JdbcClient jdbc, WorkCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    List<HeldWork> page(PlaceFilter filter, int offset, int limit) {
        return jdbc.sql(COLUMNS + FROM + where(filter) + order(filter) + " LIMIT :limit OFFSET :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> held(row))
                .list();
    }

    int count(PlaceFilter filter) {
        return jdbc.sql("SELECT COUNT(*)" + FROM + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    /** Empty when it is done, or when there is no such work on a file. */
    Optional<HeldWork> find(UUID id) {
        return jdbc.sql(COLUMNS + FROM + " AND i.id = :id")
                .param("id", id)
                .query((row, number) -> held(row))
                .optional();
    }

    private static String where(PlaceFilter filter) {
        return " AND i.cycle_id = :cycle AND i.kind = :kind"
                + (filter.definition().isPresent() ? " AND i.definition_id = :definition" : "")
                + (filter.overdueOnly() ? " AND i.sort_at < :now" : "")
                + (filter.text().isBlank() ? "" : " AND (g.name_folded LIKE :text OR LOWER(g.code) = :code)");
    }

    private static String order(PlaceFilter filter) {
        var column =
                switch (filter.order()) {
                    case AGENCY -> "g.name_vi";
                    case HOLDER -> "COALESCE(o.name_vi, '')";
                    case SINCE -> "i.opened_at";
                    case DUE -> "i.sort_at";
                };
        return " ORDER BY " + column + (filter.descending() ? " DESC" : "") + ", g.name_vi, i.id";
    }

    private Map<String, Object> parameters(PlaceFilter filter) {
        var folded = Folded.of(filter.text());
        var parameters = new HashMap<String, Object>();
        parameters.put("cycle", filter.cycle().value());
        parameters.put("kind", filter.kind().name());
        parameters.put("definition", filter.definition().orElse(""));
        parameters.put("now", calendar.now());
        parameters.put("text", "%" + folded.replace("%", "").replace("_", "") + "%");
        parameters.put("code", folded);
        return parameters;
    }

    private static HeldWork held(ResultSet row) throws SQLException {
        return new HeldWork(
                row.getObject("id", UUID.class),
                WorkKind.valueOf(row.getString("kind")),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("role"),
                Optional.ofNullable(row.getObject("owner_agency_id", UUID.class))
                        .map(AgencyId::new),
                Optional.ofNullable(row.getString("assignee_name")),
                row.getObject("opened_at", LocalDateTime.class),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)));
    }
}
