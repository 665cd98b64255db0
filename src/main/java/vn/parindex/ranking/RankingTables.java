package vn.parindex.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;

/** The rankings of a cycle, one per kind of agency. Whoever computes or decides holds them, so that two acts queue up. */
@Component
class RankingTables {

    private static final String HEADS = """
            SELECT id, agency_kind, computed_at, computed_by, computed_by_name, ledger_mark
            FROM ranking_ranking WHERE cycle_id = ? ORDER BY agency_kind""";

    private final JdbcTemplate jdbc;

    RankingTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the rankings of these kinds, or takes those there are, and marks them as computed now. */
    List<RankingHead> compute(
            CycleId cycle, Collection<AgencyKind> kinds, Actor by, LocalDateTime at, long ledgerMark) {
        jdbc.batchUpdate(
                """
                INSERT INTO ranking_ranking (id, cycle_id, agency_kind, computed_at, computed_by, computed_by_name,
                                             ledger_mark)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE computed_at = VALUES(computed_at), computed_by = VALUES(computed_by),
                    computed_by_name = VALUES(computed_by_name), ledger_mark = VALUES(ledger_mark)""",
                kinds.stream()
                        .sorted()
                        .map(kind -> new Object[] {
                            UUID.randomUUID(), cycle.value(), kind.code(), at, by.username(), by.name(), ledgerMark
                        })
                        .toList());
        return heads(cycle);
    }

    List<RankingHead> hold(CycleId cycle) {
        return jdbc.query(HEADS + " FOR UPDATE", RankingTables::head, cycle.value());
    }

    List<RankingHead> heads(CycleId cycle) {
        return jdbc.query(HEADS, RankingTables::head, cycle.value());
    }

    private static RankingHead head(ResultSet row, int number) throws SQLException {
        return new RankingHead(
                new RankingId(row.getObject(1, UUID.class)),
                AgencyKind.valueOf(row.getString(2)),
                row.getObject(3, LocalDateTime.class),
                new Actor(row.getString(4), row.getString(5)),
                row.getLong(6));
    }
}
