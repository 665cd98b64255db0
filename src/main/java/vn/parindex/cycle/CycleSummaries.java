package vn.parindex.cycle;

import java.sql.ResultSet;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sums up all cycles for their list, in five statements whatever their number. */
@Component
class CycleSummaries {

    private final CycleTables tables;
    private final JdbcTemplate jdbc;

    CycleSummaries(CycleTables tables, JdbcTemplate jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    List<CycleSummary> all() {
        var deadlines = deadlines();
        var agencies = count("SELECT cycle_id, COUNT(*) FROM cycle_participant GROUP BY cycle_id");
        var ranked = count("SELECT cycle_id, COUNT(*) FROM cycle_participant WHERE ranked GROUP BY cycle_id");
        var extensions = count("SELECT cycle_id, COUNT(*) FROM cycle_extension GROUP BY cycle_id");
        return tables.cycles().stream()
                .map(cycle -> new CycleSummary(
                        cycle,
                        agencies.getOrDefault(cycle.id().value(), 0),
                        ranked.getOrDefault(cycle.id().value(), 0),
                        extensions.getOrDefault(cycle.id().value(), 0),
                        deadlines.getOrDefault(cycle.id().value(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<CycleStep, LocalDateTime>> deadlines() {
        var deadlines = new HashMap<UUID, Map<CycleStep, LocalDateTime>>();
        jdbc.query("SELECT cycle_id, step, due_at FROM cycle_deadline", (ResultSet row) -> {
            deadlines
                    .computeIfAbsent(row.getObject(1, UUID.class), id -> new EnumMap<>(CycleStep.class))
                    .put(CycleStep.valueOf(row.getString(2)), row.getObject(3, LocalDateTime.class));
        });
        return deadlines;
    }

    private Map<UUID, Integer> count(String sql) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.query(sql, (ResultSet row) -> {
            counts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return counts;
    }
}
