package vn.parindex.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** "My work": what waits for the signed-in officer, from the product's own read model, never from the engine. */
@Service
public class WorkItems {

    /** An item of an agency belongs to that agency's people, an item without one to everybody in the role. */
    private static final String MINE = """
             FROM workflow_item
            WHERE closed_at IS NULL AND role IN (:roles)
              AND (owner_agency_id IS NULL OR owner_agency_id = :agency)""";

    private static final UUID NO_AGENCY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final CurrentOfficer current;

    WorkItems(JdbcClient jdbc, CurrentOfficer current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Open items, the most urgent first; {@code kind} null for all. */
    @PreAuthorize("isAuthenticated()")
    public List<WorkItemRow> open(WorkKind kind, int offset, int limit) {
        var officer = current.get();
        return jdbc.sql("SELECT id, kind, cycle_id, agency_id, subject_id, due_at, opened_at" + MINE
                        + (kind == null ? "" : " AND kind = :kind")
                        + " ORDER BY due_at IS NULL, due_at, opened_at, id LIMIT :limit OFFSET :offset")
                .param("roles", rolesOf(officer))
                .param("agency", agencyOf(officer))
                .param("kind", kind == null ? "" : kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row))
                .list();
    }

    /** How many open items of each kind; kinds without one are absent. */
    @PreAuthorize("isAuthenticated()")
    public Map<WorkKind, Integer> counts() {
        var officer = current.get();
        var counts = new EnumMap<WorkKind, Integer>(WorkKind.class);
        jdbc.sql("SELECT kind, COUNT(*)" + MINE + " GROUP BY kind")
                .param("roles", rolesOf(officer))
                .param("agency", agencyOf(officer))
                .query((ResultSet row) -> {
                    counts.put(WorkKind.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Officers share their coordinator's list, the whole Council its secretary's. */
    private static Set<String> rolesOf(Officer officer) {
        var roles = new HashSet<>(officer.roles());
        if (officer.has(Roles.OFFICER)) {
            roles.add(Roles.COORDINATOR);
        }
        if (officer.has(Roles.COUNCIL_CHAIR) || officer.has(Roles.COUNCIL_MEMBER)) {
            roles.add(Roles.COUNCIL_SECRETARY);
        }
        if (roles.isEmpty()) {
            roles.add("");
        }
        return roles;
    }

    private static UUID agencyOf(Officer officer) {
        return officer.agency().map(AgencyId::value).orElse(NO_AGENCY);
    }

    private static WorkItemRow item(ResultSet row) throws SQLException {
        return new WorkItemRow(
                row.getObject("id", UUID.class),
                WorkKind.valueOf(row.getString("kind")),
                new CycleId(row.getObject("cycle_id", UUID.class)),
                Optional.ofNullable(row.getObject("agency_id", UUID.class)).map(AgencyId::new),
                row.getObject("subject_id", UUID.class),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)),
                row.getObject("opened_at", LocalDateTime.class));
    }
}
