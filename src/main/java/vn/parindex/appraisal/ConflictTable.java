package vn.parindex.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;

/** Declared conflicts of interest. None is ever removed; one that was withdrawn says by whom, when and why. */
@Component
class ConflictTable {

    private static final String COLUMNS = """
            SELECT id, cycle_id, officer, officer_name, ministry_id, agency_id, reason, declared_by, declared_by_name,
                   declared_at, withdrawal, withdrawn_by, withdrawn_by_name, withdrawn_at FROM appraisal_conflict
            """;

    private final JdbcClient jdbc;

    ConflictTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the officer keeps away from now. */
    Set<Desk.DeclaredConflict> standing(String officer) {
        return new HashSet<>(jdbc.sql(
                        "SELECT cycle_id, agency_id FROM appraisal_conflict WHERE officer = ? AND withdrawn_at IS NULL")
                .param(officer)
                .query((row, number) -> new Desk.DeclaredConflict(uuid(row, "cycle_id"), uuid(row, "agency_id")))
                .list());
    }

    /** User names of those whose conflict with the agency stood at that moment. */
    Set<String> officers(CycleId cycle, AgencyId agency, LocalDateTime at) {
        return Set.copyOf(
                jdbc.sql("SELECT DISTINCT officer FROM appraisal_conflict WHERE cycle_id = ? AND agency_id = ?"
                                + " AND declared_at <= ? AND (withdrawn_at IS NULL OR withdrawn_at > ?)")
                        .params(cycle.value(), agency.value(), at, at)
                        .query(String.class)
                        .list());
    }

    /** All of a cycle, withdrawn ones too, the latest first. */
    List<ConflictRow> of(CycleId cycle) {
        return jdbc.sql(COLUMNS + "WHERE cycle_id = ? ORDER BY declared_at DESC, id")
                .param(cycle.value())
                .query(ConflictTable::row)
                .list();
    }

    /** One, held until the transaction ends. */
    Optional<ConflictRow> hold(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = ? FOR UPDATE")
                .param(id)
                .query(ConflictTable::row)
                .optional();
    }

    void insert(ConflictRow row) {
        jdbc.sql("""
                        INSERT INTO appraisal_conflict (id, cycle_id, officer, officer_name, ministry_id, agency_id,
                                                        reason, declared_by, declared_by_name, declared_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
                        row.cycle().value(),
                        row.officer(),
                        row.officerName(),
                        row.ministry().value(),
                        row.agency().value(),
                        row.reason(),
                        row.declared().username(),
                        row.declared().name(),
                        row.declared().at())
                .update();
    }

    void withdraw(UUID id, String reason, Signature by) {
        jdbc.sql("""
                        UPDATE appraisal_conflict SET withdrawal = ?, withdrawn_by = ?, withdrawn_by_name = ?,
                                                      withdrawn_at = ? WHERE id = ?""").params(reason, by.username(), by.name(), by.at(), id).update();
    }

    private static ConflictRow row(ResultSet row, int number) throws SQLException {
        var withdrawn = row.getString("withdrawn_by");
        return new ConflictRow(
                uuid(row, "id"),
                new CycleId(uuid(row, "cycle_id")),
                row.getString("officer"),
                row.getString("officer_name"),
                new AgencyId(uuid(row, "ministry_id")),
                new AgencyId(uuid(row, "agency_id")),
                row.getString("reason"),
                new Signature(row.getString("declared_by"), row.getString("declared_by_name"), at(row, "declared_at")),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(
                                new Signature(withdrawn, row.getString("withdrawn_by_name"), at(row, "withdrawn_at"))),
                row.getString("withdrawal"));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    private static LocalDateTime at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }
}
