package vn.parindex.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.shared.Folded;
import vn.parindex.shared.LocalizedText;

/**
 * Reads the trail page by page, newest first. Names of agencies, cycles and leaves are joined in the statement: the
 * module stands below those that own them and may not ask.
 */
@Component
class AuditRows {

    private static final String PAGE = """
            SELECT e.id, e.recorded_at, e.actor, e.actor_name, e.action, e.detail,
                   g.name_vi, g.name_en, c.assessment_year, n.code AS leaf_code
            FROM audit_event e
                LEFT JOIN agency g ON g.id = e.agency_id
                LEFT JOIN cycle_cycle c ON c.id = e.cycle_id
                LEFT JOIN criteria_node n ON n.id = e.leaf_id
            WHERE (:agency IS NULL OR g.code = :agency)
              AND (:action IS NULL OR e.action = :action)
              AND e.action LIKE :visible
              AND (:person IS NULL OR e.actor_folded LIKE :person)
              AND (:start IS NULL OR e.recorded_at >= :start)
              AND (:end IS NULL OR e.recorded_at < :end)
            ORDER BY e.id DESC LIMIT :size OFFSET :offset""";

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    AuditRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<AuditRow> find(AuditFilter filter, String visible, Pageable page) {
        return jdbc.sql(PAGE)
                .param("agency", filter.agencyCode())
                .param("action", filter.action())
                .param("visible", visible)
                .param("person", pattern(filter.person()))
                .param("start", filter.from() == null ? null : filter.from().atStartOfDay())
                .param(
                        "end",
                        filter.to() == null ? null : filter.to().plusDays(1).atStartOfDay())
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::read)
                .list();
    }

    List<String> actions(String visible) {
        return jdbc.sql("SELECT DISTINCT action FROM audit_event WHERE action LIKE ? ORDER BY action")
                .param(visible)
                .query(String.class)
                .list();
    }

    List<AuditedAgency> agencies() {
        return jdbc.sql("SELECT code, name_vi, name_en FROM agency ORDER BY kind, name_vi")
                .query((row, number) -> new AuditedAgency(row.getString("code"), name(row)))
                .list();
    }

    private static String pattern(String person) {
        return person == null || person.isBlank()
                ? null
                : "%"
                        + Folded.of(person)
                                .replace("\\", "\\\\")
                                .replace("%", "\\%")
                                .replace("_", "\\_") + "%";
    }

    private AuditRow read(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("id"),
                row.getObject("recorded_at", LocalDateTime.class),
                row.getString("actor"),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("name_vi") == null ? null : name(row),
                row.getObject("assessment_year", Integer.class),
                row.getString("leaf_code"),
                detail(row.getString("detail")));
    }

    private static LocalizedText name(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("name_vi"), row.getString("name_en"));
    }

    private Map<String, String> detail(String text) {
        try {
            return json.readValue(text, TEXTS);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("The trail holds a detail that it did not write", foreign);
        }
    }
}
