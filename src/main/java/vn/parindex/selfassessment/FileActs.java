package vn.parindex.selfassessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.Cycles;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.Points;

/** The log of acts on files: only ever added to, while the file is held alone. */
@Component
class FileActs {

    private static final String INSERT = """
            INSERT INTO selfassessment_act (cycle_id, agency_id, act, number, content_hash, content, points, maximum,
                                            leaf_count, reason, acted_by, acted_by_name, acted_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SELECT = """
            SELECT id, act, number, content_hash, points, maximum, leaf_count, reason, acted_by, acted_by_name, acted_at
            FROM selfassessment_act WHERE cycle_id = ? AND agency_id = ? ORDER BY id DESC""";

    private final JdbcTemplate jdbc;
    private final Agencies agencies;
    private final Cycles cycles;

    FileActs(JdbcTemplate jdbc, Agencies agencies, Cycles cycles) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.cycles = cycles;
    }

    void add(FileActKind kind, FileContent content, String reason, Actor by, LocalDateTime now) {
        var file = content.file();
        var totals = content.totals();
        jdbc.update(
                INSERT,
                file.cycle().value(),
                file.agency().value(),
                kind.name(),
                kind.isSubmission() ? number(file) : null,
                content.hash(),
                ContentSnapshot.of(content).json(),
                totals.points().value(),
                totals.maximum().value(),
                content.leaves().size(),
                reason,
                by.username(),
                by.name(),
                now);
    }

    /** The latest first. */
    List<FileAct> of(CycleId cycle, AgencyId agency) {
        return jdbc.query(SELECT, (row, number) -> act(row), cycle.value(), agency.value());
    }

    /** What was in the file at an act. */
    Optional<ContentSnapshot> content(long act) {
        return jdbc.queryForList("SELECT content FROM selfassessment_act WHERE id = ?", String.class, act).stream()
                .findFirst()
                .map(ContentSnapshot::of);
    }

    /** "0092-2022/1": agency, year, how often it was submitted; the file is held alone, so nobody else counts now. */
    private String number(SelfAssessment file) {
        var before = jdbc.queryForObject(
                "SELECT COUNT(*) FROM selfassessment_act WHERE cycle_id = ? AND agency_id = ? AND number IS NOT NULL",
                Integer.class,
                file.cycle().value(),
                file.agency().value());
        var code = agencies.get(file.agency()).code();
        var padded = code.matches("\\d{1,4}") ? "0".repeat(4 - code.length()) + code : code;
        return padded + "-" + cycles.get(file.cycle()).year() + "/" + (before + 1);
    }

    private static FileAct act(ResultSet row) throws SQLException {
        return new FileAct(
                row.getLong(1),
                FileActKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                new Points(row.getBigDecimal(5)),
                new Points(row.getBigDecimal(6)),
                row.getInt(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, LocalDateTime.class));
    }
}
