package vn.parindex.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;

/** The published snapshots: inserted once, never changed. */
@Component
class PublicationTable {

    private final JdbcTemplate jdbc;

    PublicationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(CycleId cycle, String snapshot, Actor by, LocalDateTime at) {
        jdbc.update("""
                INSERT INTO publication_publication (cycle_id, published_at, published_by, published_by_name, snapshot,
                                                     content_hash)
                VALUES (?, ?, ?, ?, ?, ?)""", cycle.value(), at, by.username(), by.name(), snapshot, SnapshotText.hash(snapshot));
    }

    /** The latest year first; of one year, the latest publication. */
    List<Publication> all() {
        return jdbc.query("""
                SELECT p.cycle_id, c.assessment_year, p.published_at, p.content_hash
                FROM publication_publication p JOIN cycle_cycle c ON c.id = p.cycle_id
                ORDER BY c.assessment_year DESC, p.published_at DESC, p.cycle_id""", PublicationTable::publication);
    }

    String snapshot(CycleId cycle) {
        return jdbc.queryForObject(
                "SELECT snapshot FROM publication_publication WHERE cycle_id = ?", String.class, cycle.value());
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                new CycleId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getObject(3, LocalDateTime.class),
                row.getString(4));
    }
}
