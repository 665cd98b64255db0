package vn.parindex.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.identity.Officer;

/** The history of imports. The number counts within a cycle: of two imports at once, one is refused by it. */
@Component
class ImportTable {

    private static final String COLUMNS = """
            SELECT id, number, file_name, sha256, row_count, source_note, imported_by_name, imported_at
            FROM survey_import WHERE cycle_id = ? ORDER BY number DESC""";

    private final JdbcTemplate jdbc;

    ImportTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportRow> of(CycleId cycle) {
        return jdbc.query(COLUMNS, ImportTable::row, cycle.value());
    }

    Optional<ImportRow> last(CycleId cycle) {
        return jdbc.query(COLUMNS + " LIMIT 1", ImportTable::row, cycle.value()).stream()
                .findFirst();
    }

    void insert(CycleId cycle, ImportRow applied, Officer by) {
        jdbc.update(
                """
                INSERT INTO survey_import (id, cycle_id, number, file_name, sha256, row_count, source_note,
                                           imported_by, imported_by_name, imported_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                applied.id().value(),
                cycle.value(),
                applied.number(),
                applied.fileName(),
                applied.sha256(),
                applied.rows(),
                applied.source(),
                by.username(),
                by.displayName(),
                applied.importedAt());
    }

    private static ImportRow row(ResultSet row, int number) throws SQLException {
        return new ImportRow(
                new ImportId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("row_count"),
                row.getString("source_note"),
                row.getString("imported_by_name"),
                row.getObject("imported_at", LocalDateTime.class));
    }
}
