package vn.parindex.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;

/** The Steering Committee's decisions: inserted and read, never changed. */
@Component
class DecisionTable {

    private final JdbcTemplate jdbc;

    DecisionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(CycleId cycle, SteeringDecision decision) {
        jdbc.update(
                """
                INSERT INTO ranking_decision (id, cycle_id, verdict, decision_number, decision_date, reason,
                                              decided_by, decided_by_name, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                cycle.value(),
                decision.verdict().name(),
                decision.number(),
                decision.date(),
                decision.reason(),
                decision.by().username(),
                decision.by().name(),
                decision.at());
    }

    /** The latest first. */
    List<SteeringDecision> of(CycleId cycle) {
        return jdbc.query("""
                SELECT verdict, decision_number, decision_date, reason, decided_by, decided_by_name, decided_at
                FROM ranking_decision WHERE cycle_id = ? ORDER BY decided_at DESC, id""", DecisionTable::decision, cycle.value());
    }

    /** The approval, once there is one: after it nothing more is decided. */
    Optional<SteeringDecision> approval(CycleId cycle) {
        return of(cycle).stream()
                .filter(decision -> decision.verdict() == SteeringVerdict.APPROVED)
                .findFirst();
    }

    private static SteeringDecision decision(ResultSet row, int number) throws SQLException {
        return new SteeringDecision(
                SteeringVerdict.valueOf(row.getString(1)),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                new Actor(row.getString(5), row.getString(6)),
                row.getObject(7, LocalDateTime.class));
    }
}
