package vn.parindex.division;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;

/** What is written beside the aggregates: the history, who belongs to which unit, substitutions, the switch of a file. */
@Component
class DivisionWrites {

    private static final String HISTORY = """
            INSERT INTO division_history (cycle_id, agency_id, node_id, act, assignee_name, due_on, words, acted_by,
                                          acted_by_name, acted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SUBSTITUTION = """
            INSERT INTO division_substitution (id, agency_id, absent_id, absent_name, substitute_id, substitute_name,
                                               from_day, to_day, made_by, made_by_name, made_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

    private final JdbcTemplate jdbc;

    DivisionWrites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One row for each step, in one batch. */
    void keep(List<WorkDivided> steps, Signed by) {
        if (!steps.isEmpty()) {
            jdbc.batchUpdate(HISTORY, steps, steps.size(), (statement, step) -> bind(statement, step, by));
        }
    }

    /** Puts the officer into the unit, out of any other; null takes them out. */
    void place(OfficerId officer, UnitId unit) {
        jdbc.update("DELETE FROM division_member WHERE officer_id = ?", officer.value());
        if (unit != null) {
            jdbc.update(
                    "INSERT INTO division_member (officer_id, unit_id) VALUES (?, ?)", officer.value(), unit.value());
        }
    }

    void release(UnitId unit) {
        jdbc.update("DELETE FROM division_member WHERE unit_id = ?", unit.value());
    }

    void add(AgencyId agency, SubstitutionRow row, Officer by, LocalDateTime at) {
        jdbc.update(
                SUBSTITUTION,
                row.id().value(),
                agency.value(),
                row.absent().value(),
                row.absentName(),
                row.substitute().value(),
                row.substituteName(),
                row.from(),
                row.to(),
                by.username(),
                by.displayName(),
                at);
    }

    void end(SubstitutionId which, LocalDateTime at) {
        jdbc.update(
                "UPDATE division_substitution SET ended_at = ?, version = version + 1 WHERE id = ? AND ended_at IS NULL",
                at,
                which.value());
    }

    void onlyAssignees(CycleId cycle, AgencyId agency, boolean on) {
        jdbc.update(
                "INSERT INTO division_setting (cycle_id, agency_id, only_assignees) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE only_assignees = VALUES(only_assignees)",
                cycle.value(),
                agency.value(),
                on);
    }

    private static void bind(PreparedStatement statement, WorkDivided step, Signed by) throws SQLException {
        statement.setObject(1, step.cycle().value());
        statement.setObject(2, step.agency().value());
        statement.setObject(3, step.node().value());
        statement.setString(4, step.act().name());
        statement.setString(5, step.assignee());
        statement.setObject(6, step.dueOn());
        statement.setString(7, step.words());
        statement.setString(8, by.by().username());
        statement.setString(9, by.by().displayName());
        statement.setObject(10, by.at());
    }
}
