package vn.parindex.publication;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyKind;
import vn.parindex.shared.LocalizedText;

/** Published figures of others. A claim's id follows from its content, so that loading twice adds nothing. */
@Component
class ClaimTable {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    ClaimTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insertNew(List<Claim> claims) {
        jdbc.batchUpdate("""
                INSERT IGNORE INTO publication_claim (id, assessment_year, agency_kind, subject_vi, subject_en,
                                                      statement, value_vi, value_en, note_vi, note_en, source)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", claims, BATCH, ClaimTable::bind);
    }

    /** The latest year first. */
    List<Claim> all() {
        return jdbc.query("""
                SELECT assessment_year, agency_kind, subject_vi, subject_en, statement, value_vi, value_en,
                       note_vi, note_en, source
                FROM publication_claim ORDER BY assessment_year DESC, agency_kind DESC, subject_vi, id""", ClaimTable::claim);
    }

    private static void bind(PreparedStatement statement, Claim claim) throws SQLException {
        statement.setObject(1, UUID.nameUUIDFromBytes(claim.toString().getBytes(StandardCharsets.UTF_8)));
        statement.setInt(2, claim.year());
        statement.setString(3, claim.kind().code());
        statement.setString(4, claim.subject().vi());
        statement.setString(5, claim.subject().en());
        statement.setString(6, claim.statement().name());
        statement.setString(7, claim.value().vi());
        statement.setString(8, claim.value().en());
        statement.setString(9, claim.note() == null ? null : claim.note().vi());
        statement.setString(10, claim.note() == null ? null : claim.note().en());
        statement.setString(11, claim.source());
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        var note = row.getString(8);
        return new Claim(
                row.getInt(1),
                AgencyKind.valueOf(row.getString(2)),
                new LocalizedText(row.getString(3), row.getString(4)),
                ClaimStatement.valueOf(row.getString(5)),
                new LocalizedText(row.getString(6), row.getString(7)),
                note == null ? null : new LocalizedText(note, row.getString(9)),
                row.getString(10));
    }
}
