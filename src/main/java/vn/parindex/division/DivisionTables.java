package vn.parindex.division;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.LocalizedText;

/** What is read of the division of work, each in one statement. */
@Component
class DivisionTables {

    private static final String ASSIGNMENTS = """
            SELECT a.id, a.node_id, a.unit_id, a.officer_id, a.assignee_name, u.name_vi, u.name_en, a.due_on, a.note,
                   a.state, a.reason, a.changed_by_name, a.changed_at, a.version
            FROM division_assignment a LEFT JOIN division_unit u ON u.id = a.unit_id
            WHERE a.cycle_id = ? AND a.agency_id = ?""";
    private static final String SUBSTITUTIONS = """
            SELECT id, absent_id, absent_name, substitute_id, substitute_name, from_day, to_day
            FROM division_substitution
            WHERE agency_id = ? AND ended_at IS NULL AND to_day >= ? ORDER BY from_day, id""";
    private static final String MEMBERS = """
            SELECT m.officer_id, m.unit_id FROM division_member m JOIN division_unit u ON u.id = m.unit_id
            WHERE u.agency_id = ? AND u.closed_at IS NULL""";
    private static final String HISTORY = """
            SELECT act, assignee_name, due_on, words, acted_by_name, acted_at FROM division_history
            WHERE cycle_id = ? AND agency_id = ? AND node_id = ? ORDER BY id DESC LIMIT 100""";

    private final JdbcClient jdbc;

    DivisionTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AssignmentRow> assignments(CycleId cycle, AgencyId agency) {
        return jdbc.sql(ASSIGNMENTS)
                .params(cycle.value(), agency.value())
                .query(DivisionTables::assignment)
                .list();
    }

    /** The unit of each officer who has one. */
    Map<OfficerId, UnitId> members(AgencyId agency) {
        return jdbc
                .sql(MEMBERS)
                .param(agency.value())
                .query((row, number) -> Map.entry(
                        new OfficerId(row.getObject(1, UUID.class)), new UnitId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those that hold on the day or later. */
    List<SubstitutionRow> substitutions(AgencyId agency, LocalDate today) {
        return jdbc.sql(SUBSTITUTIONS)
                .params(agency.value(), today)
                .query((row, number) -> new SubstitutionRow(
                        new SubstitutionId(row.getObject("id", UUID.class)),
                        new OfficerId(row.getObject("absent_id", UUID.class)),
                        row.getString("absent_name"),
                        new OfficerId(row.getObject("substitute_id", UUID.class)),
                        row.getString("substitute_name"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)))
                .list();
    }

    List<AssignmentStep> history(CycleId cycle, AgencyId agency, NodeId node) {
        return jdbc.sql(HISTORY)
                .params(cycle.value(), agency.value(), node.value())
                .query((row, number) -> new AssignmentStep(
                        AssignmentAct.valueOf(row.getString("act")),
                        row.getString("assignee_name"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("words"),
                        row.getString("acted_by_name"),
                        row.getObject("acted_at", LocalDateTime.class)))
                .list();
    }

    boolean onlyAssignees(CycleId cycle, AgencyId agency) {
        return jdbc.sql("SELECT only_assignees FROM division_setting WHERE cycle_id = ? AND agency_id = ?")
                .params(cycle.value(), agency.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The cycles in which something of the agency's file was given to somebody. */
    List<CycleId> cycles(AgencyId agency) {
        return jdbc.sql("SELECT DISTINCT cycle_id FROM division_assignment WHERE agency_id = ?")
                .param(agency.value())
                .query((row, number) -> new CycleId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The files of which something in somebody's hands is due within these days. */
    List<DividedFile> dueBetween(LocalDate from, LocalDate to) {
        return jdbc.sql("SELECT DISTINCT cycle_id, agency_id FROM division_assignment"
                        + " WHERE state <> 'HANDED_BACK' AND due_on BETWEEN ? AND ?")
                .params(from, to)
                .query((row, number) -> new DividedFile(
                        new CycleId(row.getObject(1, UUID.class)), new AgencyId(row.getObject(2, UUID.class))))
                .list();
    }

    /** The cycles in which something is in the hands of the unit. */
    List<CycleId> cycles(UnitId unit) {
        return jdbc.sql(
                        "SELECT DISTINCT cycle_id FROM division_assignment WHERE unit_id = ? AND state <> 'HANDED_BACK'")
                .param(unit.value())
                .query((row, number) -> new CycleId(row.getObject(1, UUID.class)))
                .list();
    }

    int handedBack(CycleId cycle, AgencyId agency) {
        return jdbc.sql("SELECT COUNT(*) FROM division_assignment"
                        + " WHERE cycle_id = ? AND agency_id = ? AND state = 'HANDED_BACK'")
                .params(cycle.value(), agency.value())
                .query(Integer.class)
                .single();
    }

    private static AssignmentRow assignment(ResultSet row, int number) throws SQLException {
        var unit = Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new);
        var name = unit.isPresent()
                ? new LocalizedText(row.getString("name_vi"), row.getString("name_en"))
                : new LocalizedText(row.getString("assignee_name"), null);
        return new AssignmentRow(
                new AssignmentId(row.getObject("id", UUID.class)),
                new NodeId(row.getObject("node_id", UUID.class)),
                new Assignee(
                        unit,
                        Optional.ofNullable(row.getObject("officer_id", UUID.class))
                                .map(OfficerId::new)),
                name,
                row.getObject("due_on", LocalDate.class),
                row.getString("note"),
                AssignmentState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("changed_by_name"),
                row.getObject("changed_at", LocalDateTime.class),
                row.getLong("version"));
    }
}
