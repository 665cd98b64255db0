package vn.parindex.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;

/** Reads and writes who was given what, and who stands in for whom. */
@Component
class AssignmentTables {

    /** A cell that is decided. */
    record Cell(LeafId leaf, AgencyId agency) {}

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    AssignmentTables(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    List<Share> shares(CycleId cycle, AgencyId ministry) {
        return jdbc.sql("SELECT officer, leaf_id, agency_id FROM appraisal_assignment"
                        + " WHERE cycle_id = ? AND ministry_id = ? ORDER BY officer, given_at, id")
                .params(cycle.value(), ministry.value())
                .query((row, number) -> new Share(
                        row.getString("officer"),
                        new Piece(
                                uuid(row, "leaf_id").map(LeafId::new).orElse(null),
                                uuid(row, "agency_id").map(AgencyId::new).orElse(null))))
                .list();
    }

    /** From here on nobody else gives the ministry's work, until the end of the transaction. */
    void takeTurn(CycleId cycle, AgencyId ministry) {
        jdbc.sql("SELECT id FROM appraisal_appraisal WHERE cycle_id = ? AND in_charge_id = ?"
                        + " ORDER BY id LIMIT 1 FOR UPDATE")
                .params(cycle.value(), ministry.value())
                .query(UUID.class)
                .optional();
    }

    /** Nobody in particular has these pieces. */
    void clear(CycleId cycle, AgencyId ministry, Collection<Piece> pieces) {
        batches.batchUpdate(
                "DELETE FROM appraisal_assignment WHERE cycle_id = ? AND ministry_id = ? AND leaf_id <=> ? AND agency_id <=> ?",
                pieces,
                pieces.size(),
                (row, piece) -> {
                    row.setObject(1, cycle.value());
                    row.setObject(2, ministry.value());
                    row.setObject(3, piece.leaf() == null ? null : piece.leaf().value());
                    row.setObject(
                            4, piece.agency() == null ? null : piece.agency().value());
                });
    }

    void clear(CycleId cycle, AgencyId ministry) {
        jdbc.sql("DELETE FROM appraisal_assignment WHERE cycle_id = ? AND ministry_id = ?")
                .params(cycle.value(), ministry.value())
                .update();
    }

    void insert(CycleId cycle, AgencyId ministry, Collection<Share> shares, Signature by) {
        batches.batchUpdate(
                "INSERT INTO appraisal_assignment (id, cycle_id, ministry_id, officer, leaf_id, agency_id, given_by,"
                        + " given_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                shares,
                Math.max(shares.size(), 1),
                (row, share) -> {
                    var piece = share.piece();
                    row.setObject(1, UUID.randomUUID());
                    row.setObject(2, cycle.value());
                    row.setObject(3, ministry.value());
                    row.setString(4, share.officer());
                    row.setObject(5, piece.leaf() == null ? null : piece.leaf().value());
                    row.setObject(
                            6, piece.agency() == null ? null : piece.agency().value());
                    row.setString(7, by.username());
                    row.setObject(8, by.at());
                });
    }

    /** What is decided for everybody to see: an opinion alone decides nothing. */
    Set<Cell> decided(CycleId cycle, AgencyId ministry) {
        return new HashSet<>(jdbc.sql("""
                        SELECT f.leaf_id, f.agency_id
                        FROM appraisal_finding f JOIN appraisal_appraisal a ON a.id = f.appraisal_id
                        WHERE a.cycle_id = ? AND a.in_charge_id = ? AND f.verdict <> 'PENDING'""")
                .params(cycle.value(), ministry.value())
                .query((row, number) -> new Cell(
                        new LeafId(UUID.fromString(row.getString(1))), new AgencyId(UUID.fromString(row.getString(2)))))
                .list());
    }

    /** Those that have not ended, the first to begin first. */
    List<Absence> absences(AgencyId ministry, LocalDate today) {
        return jdbc.sql("SELECT id, officer, substitute, first_day, last_day FROM appraisal_absence"
                        + " WHERE ministry_id = ? AND last_day >= ? ORDER BY first_day, officer")
                .params(ministry.value(), today)
                .query((row, number) -> new Absence(
                        UUID.fromString(row.getString("id")),
                        row.getString("officer"),
                        row.getString("substitute"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    /** Who has the officer's desk on this day and did not declare a conflict with the agency. */
    List<String> substitutes(AgencyId ministry, String officer, LocalDate day, CycleId cycle, AgencyId agency) {
        return jdbc.sql("""
                        SELECT s.substitute FROM appraisal_absence s
                        WHERE s.ministry_id = ? AND s.officer = ? AND ? BETWEEN s.first_day AND s.last_day
                         AND NOT EXISTS (SELECT 1 FROM appraisal_conflict k WHERE k.officer = s.substitute
                         AND k.cycle_id = ? AND k.agency_id = ? AND k.withdrawn_at IS NULL)
                        GROUP BY s.substitute ORDER BY MIN(s.first_day), s.substitute""")
                .params(ministry.value(), officer, day, cycle.value(), agency.value())
                .query(String.class)
                .list();
    }

    void insert(AgencyId ministry, Absence absence, Signature by) {
        jdbc.sql("INSERT INTO appraisal_absence (id, ministry_id, officer, substitute, first_day, last_day, entered_by,"
                        + " entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        absence.id(),
                        ministry.value(),
                        absence.officer(),
                        absence.substitute(),
                        absence.first(),
                        absence.last(),
                        by.username(),
                        by.at())
                .update();
    }

    void deleteAbsence(AgencyId ministry, UUID id) {
        jdbc.sql("DELETE FROM appraisal_absence WHERE ministry_id = ? AND id = ?")
                .params(ministry.value(), id)
                .update();
    }

    private static Optional<UUID> uuid(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UUID::fromString);
    }
}
