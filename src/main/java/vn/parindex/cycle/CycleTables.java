package vn.parindex.cycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.SetId;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Marks;
import vn.parindex.shared.OncePerTransaction;

/** Reads and writes the tables around a cycle, each in one statement or one batch. */
@Component
class CycleTables {

    private static final String CYCLES =
            "SELECT id, assessment_year, name_vi, name_en, status, simulated, report_required FROM cycle_cycle ";

    /** What is at work comes first, the latest year first. */
    private static final String CURRENT = "ORDER BY status = 'PUBLISHED', assessment_year DESC, opened_at DESC LIMIT 1";

    private final JdbcTemplate jdbc;
    private final OncePerTransaction<CycleId, List<FieldInCharge>> inCharge =
            new OncePerTransaction<>(this::readInCharge);

    CycleTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<CycleRow> cycles() {
        return jdbc.query(CYCLES + "ORDER BY assessment_year DESC, opened_at DESC", CycleTables::cycle);
    }

    Optional<CycleRow> cycle(CycleId id) {
        return jdbc.query(CYCLES + "WHERE id = ?", CycleTables::cycle, id.value()).stream()
                .findFirst();
    }

    void hold(CycleId id) {
        jdbc.query("SELECT id FROM cycle_cycle WHERE id = ? FOR UPDATE", row -> {}, id.value());
    }

    /** The status as it stands, kept from changing until the transaction ends; who is changing it is waited for. */
    Optional<CycleStatus> keepStatus(CycleId id) {
        return jdbc
                .query(
                        "SELECT status FROM cycle_cycle WHERE id = ? LOCK IN SHARE MODE",
                        (row, number) -> CycleStatus.valueOf(row.getString(1)),
                        id.value())
                .stream()
                .findFirst();
    }

    Optional<CycleRow> current() {
        return jdbc.query(CYCLES + CURRENT, CycleTables::cycle).stream().findFirst();
    }

    Optional<CycleRow> currentOf(AgencyId agency) {
        return jdbc
                .query(
                        CYCLES + "WHERE id IN (SELECT cycle_id FROM cycle_participant WHERE agency_id = ?) " + CURRENT,
                        CycleTables::cycle,
                        agency.value())
                .stream()
                .findFirst();
    }

    Optional<CycleRow> latestFinished(Collection<SetId> sets) {
        return jdbc
                .query(
                        CYCLES + "WHERE status IN ('LOCKED', 'PUBLISHED') AND id IN (SELECT cycle_id FROM"
                                + " cycle_participant WHERE set_id IN (" + Marks.of(sets)
                                + ")) ORDER BY assessment_year DESC, opened_at DESC LIMIT 1",
                        CycleTables::cycle,
                        sets.stream().map(SetId::value).toArray())
                .stream()
                .findFirst();
    }

    List<SetUsed> finishedSetsBefore(AssessmentYear year) {
        return jdbc.query(
                """
                SELECT DISTINCT c.id, p.set_id, c.opened_at FROM cycle_cycle c
                JOIN cycle_participant p ON p.cycle_id = c.id
                WHERE c.assessment_year = ? - 1 AND c.status IN ('LOCKED', 'PUBLISHED') ORDER BY c.opened_at DESC""",
                (row, number) ->
                        new SetUsed(new CycleId(row.getObject(1, UUID.class)), new SetId(row.getObject(2, UUID.class))),
                year.value());
    }

    boolean exists(AssessmentYear year, String nameVi) {
        return jdbc.queryForObject(
                        "SELECT COUNT(*) FROM cycle_cycle WHERE assessment_year = ? AND name_vi = ?",
                        Long.class,
                        year.value(),
                        nameVi)
                > 0;
    }

    Map<CycleStep, LocalDateTime> deadlines(CycleId id) {
        var deadlines = new EnumMap<CycleStep, LocalDateTime>(CycleStep.class);
        jdbc.query(
                "SELECT step, due_at FROM cycle_deadline WHERE cycle_id = ?",
                (ResultSet row) -> {
                    deadlines.put(CycleStep.valueOf(row.getString(1)), row.getObject(2, LocalDateTime.class));
                },
                id.value());
        return deadlines;
    }

    void moveDeadline(CycleId id, CycleStep step, LocalDateTime due) {
        jdbc.update(
                "UPDATE cycle_deadline SET due_at = ? WHERE cycle_id = ? AND step = ?", due, id.value(), step.name());
    }

    List<Extension> extensions(CycleId id) {
        return jdbc.query(
                """
                SELECT agency_id, step, due_at, reason, granted_by, granted_by_name, granted_at
                FROM cycle_extension WHERE cycle_id = ? ORDER BY granted_at, id""",
                (row, number) -> new Extension(
                        new AgencyId(row.getObject(1, UUID.class)),
                        CycleStep.valueOf(row.getString(2)),
                        row.getObject(3, LocalDateTime.class),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDateTime.class)),
                id.value());
    }

    List<Participant> participants(CycleId id) {
        return jdbc.query(
                "SELECT agency_id, set_id, ranked FROM cycle_participant WHERE cycle_id = ?",
                CycleTables::participant,
                id.value());
    }

    Optional<Participant> participant(CycleId id, AgencyId agency) {
        return jdbc
                .query(
                        "SELECT agency_id, set_id, ranked FROM cycle_participant WHERE cycle_id = ? AND agency_id = ?",
                        CycleTables::participant,
                        id.value(),
                        agency.value())
                .stream()
                .findFirst();
    }

    List<FieldInCharge> inCharge(CycleId id) {
        return inCharge.get(id);
    }

    void forgetInCharge() {
        inCharge.forget();
    }

    private List<FieldInCharge> readInCharge(CycleId id) {
        return jdbc.query(
                """
                SELECT field_id, agency_id, substitute_id, threshold, threshold_unit, beyond
                FROM cycle_in_charge WHERE cycle_id = ?""",
                (row, number) -> new FieldInCharge(
                        new NodeId(row.getObject(1, UUID.class)),
                        new AgencyId(row.getObject(2, UUID.class)),
                        Optional.ofNullable(row.getObject(3, UUID.class))
                                .map(AgencyId::new)
                                .orElse(null),
                        scorers(row)),
                id.value());
    }

    private static Optional<TwoScorers> scorers(ResultSet row) throws SQLException {
        var threshold = row.getBigDecimal("threshold");
        return threshold == null
                ? Optional.empty()
                : Optional.of(new TwoScorers(
                        Decimals.canonical(threshold),
                        ThresholdUnit.valueOf(row.getString("threshold_unit")),
                        Disagreement.valueOf(row.getString("beyond"))));
    }

    List<CouncilSeat> council(CycleId id) {
        return jdbc.query(
                "SELECT account_id, position FROM cycle_council_member WHERE cycle_id = ?",
                (row, number) -> new CouncilSeat(
                        new OfficerId(row.getObject(1, UUID.class)), CouncilPosition.valueOf(row.getString(2))),
                id.value());
    }

    Optional<CycleLock> lock(CycleId id) {
        return jdbc
                .query(
                        """
                        SELECT locked_at, locked_by, decision_number, decision_date
                        FROM cycle_lock WHERE cycle_id = ?""",
                        (row, number) -> new CycleLock(
                                row.getObject(1, LocalDateTime.class),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class)),
                        id.value())
                .stream()
                .findFirst();
    }

    void insertLock(CycleId id, CycleLock lock) {
        jdbc.update("""
                INSERT INTO cycle_lock (cycle_id, locked_at, locked_by, decision_number, decision_date)
                VALUES (?, ?, ?, ?, ?)""", id.value(), lock.lockedAt(), lock.lockedBy(), lock.decisionNumber(), lock.decisionDate());
    }

    void insertExtension(CycleId id, Extension extension) {
        jdbc.update(
                """
                INSERT INTO cycle_extension (id, cycle_id, agency_id, step, due_at, reason,
                                             granted_by, granted_by_name, granted_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                id.value(),
                extension.agency().value(),
                extension.step().name(),
                extension.due(),
                extension.reason(),
                extension.grantedBy(),
                extension.grantedByName(),
                extension.grantedAt());
    }

    private static CycleRow cycle(ResultSet row, int number) throws SQLException {
        return new CycleRow(
                new CycleId(row.getObject("id", UUID.class)),
                new AssessmentYear(row.getInt("assessment_year")),
                new LocalizedText(row.getString("name_vi"), row.getString("name_en")),
                CycleStatus.valueOf(row.getString("status")),
                row.getBoolean("simulated"),
                row.getBoolean("report_required"));
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new SetId(row.getObject("set_id", UUID.class)),
                row.getBoolean("ranked"));
    }
}
