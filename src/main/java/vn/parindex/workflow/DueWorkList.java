package vn.parindex.workflow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** What is open and due, gathered by holder, for whoever reminds of it. One statement; no access check: not for people. */
@Component
public class DueWorkList {

    private final JdbcClient jdbc;

    DueWorkList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open work that is due before this time, the most urgent first. */
    public List<DueWork> dueBefore(LocalDateTime time) {
        return jdbc.sql("""
                        SELECT cycle_id, kind, role, owner_agency_id, due_at, COUNT(*) AS items,
                               MIN(agency_id) AS one, COUNT(DISTINCT agency_id) AS agencies
                        FROM workflow_item WHERE closed_at IS NULL AND due_at < :time
                        GROUP BY cycle_id, kind, role, owner_agency_id, due_at
                        ORDER BY due_at, kind, role, owner_agency_id""")
                .param("time", time)
                .query((row, number) -> new DueWork(
                        new CycleId(row.getObject("cycle_id", UUID.class)),
                        WorkKind.valueOf(row.getString("kind")),
                        row.getString("role"),
                        agency(row.getObject("owner_agency_id", UUID.class)),
                        row.getObject("due_at", LocalDateTime.class),
                        row.getInt("items"),
                        row.getInt("agencies") == 1 ? agency(row.getObject("one", UUID.class)) : Optional.empty()))
                .list();
    }

    private static Optional<AgencyId> agency(UUID id) {
        return Optional.ofNullable(id).map(AgencyId::new);
    }
}
