package vn.parindex.cycle;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.SetId;

/** Writes what a cycle is opened with, one batch for each table. */
@Component
class OpenedCycleTables {

    private final JdbcTemplate jdbc;

    OpenedCycleTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CycleId id, OpenCycle command, Map<AgencyId, SetId> setOfAgency) {
        insertAgencies(id, command, setOfAgency);
        insertDeadlines(id, command);
        insertInCharge(id, command);
        insertCouncil(id, command);
    }

    private void insertAgencies(CycleId id, OpenCycle command, Map<AgencyId, SetId> setOfAgency) {
        batch(
                "INSERT INTO cycle_participant (cycle_id, agency_id, set_id, ranked) VALUES (?, ?, ?, ?)",
                command.agencies(),
                (statement, assessed) -> {
                    statement.setObject(1, id.value());
                    statement.setObject(2, assessed.agency().value());
                    statement.setObject(3, setOfAgency.get(assessed.agency()).value());
                    statement.setBoolean(4, assessed.ranked());
                });
    }

    private void insertDeadlines(CycleId id, OpenCycle command) {
        batch(
                "INSERT INTO cycle_deadline (cycle_id, step, due_at) VALUES (?, ?, ?)",
                command.deadlines().entrySet(),
                (statement, deadline) -> {
                    statement.setObject(1, id.value());
                    statement.setString(2, deadline.getKey().name());
                    statement.setObject(3, deadline.getValue());
                });
    }

    private void insertInCharge(CycleId id, OpenCycle command) {
        batch(
                "INSERT INTO cycle_in_charge (cycle_id, field_id, agency_id, substitute_id, threshold, threshold_unit,"
                        + " beyond) VALUES (?, ?, ?, ?, ?, ?, ?)",
                command.inCharge(),
                (statement, inCharge) -> {
                    statement.setObject(1, id.value());
                    statement.setObject(2, inCharge.field().value());
                    statement.setObject(3, inCharge.ministry().value());
                    statement.setObject(
                            4,
                            inCharge.substitute() == null
                                    ? null
                                    : inCharge.substitute().value());
                    var scorers = inCharge.scorers();
                    statement.setBigDecimal(
                            5, scorers.map(TwoScorers::threshold).orElse(null));
                    statement.setString(6, scorers.map(two -> two.unit().name()).orElse(null));
                    statement.setString(
                            7, scorers.map(two -> two.beyond().name()).orElse(null));
                });
    }

    private void insertCouncil(CycleId id, OpenCycle command) {
        batch(
                "INSERT INTO cycle_council_member (cycle_id, account_id, position) VALUES (?, ?, ?)",
                command.council(),
                (statement, seat) -> {
                    statement.setObject(1, id.value());
                    statement.setObject(2, seat.officer().value());
                    statement.setString(3, seat.position().name());
                });
    }

    private <T> void batch(String sql, Collection<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(sql, rows, rows.size(), setter);
        }
    }
}
