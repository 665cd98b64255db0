package vn.parindex.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** The uploads that were announced. Their age is counted by the database's clock: the program's may be moved. */
@Component
class UploadTable {

    private static final String SELECT = """
            SELECT id, agency_id, owner, file_name, size_bytes, fingerprint, target, document_id
            FROM evidence_upload WHERE\s""";

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UploadRow upload) {
        jdbc.sql("""
                        INSERT INTO evidence_upload (id, agency_id, owner, file_name, size_bytes, fingerprint, target,
                            touched_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, CURRENT_TIMESTAMP(6))""")
                .param(upload.id().value())
                .param(upload.agency().value())
                .param(upload.owner())
                .param(upload.fileName())
                .param(upload.size())
                .param(upload.fingerprint())
                .param(upload.target())
                .update();
    }

    Optional<UploadRow> find(UploadId id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(id.value())
                .query(UploadTable::row)
                .optional();
    }

    /** Those that are not taken yet, the latest first. */
    List<UploadRow> unfinished(AgencyId agency, String owner) {
        return jdbc.sql(SELECT + "agency_id = ? AND owner = ? AND document_id IS NULL ORDER BY touched_at DESC, id")
                .params(agency.value(), owner)
                .query(UploadTable::row)
                .list();
    }

    void touch(UploadId id) {
        jdbc.sql("UPDATE evidence_upload SET touched_at = CURRENT_TIMESTAMP(6) WHERE id = ?")
                .param(id.value())
                .update();
    }

    void taken(UploadId id, DocumentId document) {
        jdbc.sql("UPDATE evidence_upload SET document_id = ?, touched_at = CURRENT_TIMESTAMP(6) WHERE id = ?")
                .params(document.value(), id.value())
                .update();
    }

    void remove(UploadId id) {
        jdbc.sql("DELETE FROM evidence_upload WHERE id = ?").param(id.value()).update();
    }

    /** Those that nobody has gone on with for so long. */
    List<UploadId> olderThan(Duration age) {
        return jdbc.sql("SELECT id FROM evidence_upload"
                        + " WHERE touched_at < TIMESTAMPADD(SECOND, ?, CURRENT_TIMESTAMP(6))")
                .param(-age.toSeconds())
                .query((row, number) -> new UploadId(row.getObject(1, UUID.class)))
                .list();
    }

    private static UploadRow row(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        return new UploadRow(
                new UploadId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("owner"),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                row.getString("fingerprint"),
                row.getString("target"),
                document == null ? null : new DocumentId(document));
    }
}
