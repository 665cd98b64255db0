package vn.parindex.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Folded;
import vn.parindex.shared.NotFoundException;

/** The directory of documents, for features that attach them. Says nothing about who may read the content. */
@Component
public class EvidenceDocuments {

    private static final String SELECT = """
            SELECT id, d.agency_id, file_name, media_type, size_bytes, sha256, document_number, title, issuer, issued_on,
                   effective_on, valid_until, replaced_by, uploaded_by, uploaded_by_name, uploaded_at, version,
                   text_status, scan_status
            FROM evidence_document d JOIN evidence_work ON document_id = id WHERE\s""";

    private static final List<UUID> NOTHING = List.of(new UUID(0, 0));

    private final JdbcClient jdbc;
    private final DocumentWork work;

    EvidenceDocuments(JdbcClient jdbc, DocumentWork work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    /** @throws NotFoundException unless the agency's library holds the document */
    public DocumentRow get(AgencyId agency, DocumentId document) {
        return jdbc.sql(SELECT + "id = ? AND d.agency_id = ?")
                .params(document.value(), agency.value())
                .query(this::row)
                .optional()
                .orElseThrow(() -> new NotFoundException("No document " + document + " of agency " + agency));
    }

    /** All of these in one statement; those that do not exist are absent. */
    public Map<DocumentId, DocumentRow> byIds(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + "id IN (:ids)")
                .param("ids", documents.stream().map(DocumentId::value).toList())
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    }

    Optional<DocumentRow> byContent(AgencyId agency, String sha256) {
        return jdbc.sql(SELECT + "d.agency_id = ? AND sha256 = ?")
                .params(agency.value(), sha256)
                .query(this::row)
                .optional();
    }

    /** A page of the library, the latest first; only names, numbers and issuers that contain the words. */
    List<DocumentRow> page(AgencyId agency, String words, int offset, int limit) {
        return page(agency, words, offset, limit, null);
    }

    /** The same, as far as somebody's reach; null for no limit. */
    List<DocumentRow> page(AgencyId agency, String words, int offset, int limit, LibraryReach reach) {
        var pattern =
                "%" + Folded.of(words).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        var within = reach == null
                ? ""
                : " AND (uploaded_by = :uploader OR id IN (:reach)"
                        + " OR id IN (SELECT document_id FROM evidence_brought WHERE username = :uploader))";
        return jdbc.sql(SELECT + "d.agency_id = :agency AND search_text LIKE :words ESCAPE '!'" + within
                        + " ORDER BY uploaded_at DESC, id LIMIT :limit OFFSET :offset")
                .param("agency", agency.value())
                .param("words", pattern)
                .param("uploader", reach == null ? "" : reach.uploader())
                .param("reach", reach == null ? NOTHING : ids(reach))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    /** How a document that has just come stands with the scanner. */
    ScanStatus scanAtFirst() {
        return work.shown(ScanStatus.WAITING);
    }

    private static List<UUID> ids(LibraryReach reach) {
        return reach.documents().isEmpty()
                ? NOTHING
                : reach.documents().stream().map(DocumentId::value).toList();
    }

    /** Whether the person uploaded this content, first or after others. */
    public boolean isBroughtBy(DocumentRow document, String username) {
        return document.uploadedBy().equals(username)
                || jdbc.sql("SELECT COUNT(*) FROM evidence_brought WHERE document_id = ? AND username = ?")
                                .params(document.id().value(), username)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    void bring(DocumentRow document, String username) {
        if (!document.uploadedBy().equals(username)) {
            jdbc.sql("INSERT IGNORE INTO evidence_brought (document_id, username) VALUES (?, ?)")
                    .params(document.id().value(), username)
                    .update();
        }
    }

    String storageKey(DocumentId document) {
        return jdbc.sql("SELECT storage_key FROM evidence_document WHERE id = ?")
                .param(document.value())
                .query(String.class)
                .single();
    }

    void add(DocumentRow document, String storageKey) {
        var paper = document.issuance();
        jdbc.sql("""
                        INSERT INTO evidence_document (id, agency_id, file_name, media_type, size_bytes, sha256, storage_key,
                            document_number, title, issuer, issued_on, effective_on, valid_until, replaced_by, search_text,
                            uploaded_by, uploaded_by_name, uploaded_at, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .param(document.id().value())
                .param(document.agency().value())
                .param(document.fileName())
                .param(document.type().mediaType())
                .param(document.size())
                .param(document.sha256())
                .param(storageKey)
                .param(paper.number())
                .param(paper.title())
                .param(paper.issuer())
                .param(paper.issuedOn())
                .param(paper.effectiveOn())
                .param(paper.validUntil())
                .param(paper.replacedBy())
                .param(searchText(document.fileName(), paper))
                .param(document.uploadedBy())
                .param(document.uploadedByName())
                .param(document.uploadedAt())
                .update();
        work.begin(document.id(), document.agency());
    }

    /** Writes what the paper says over the version that was read; false when somebody else was faster. */
    boolean describe(DocumentRow read, Issuance paper) {
        return jdbc.sql("""
                        UPDATE evidence_document SET document_number = ?, title = ?, issuer = ?, issued_on = ?,
                            effective_on = ?, valid_until = ?, replaced_by = ?, search_text = ?, version = version + 1
                        WHERE id = ? AND version = ?""")
                        .param(paper.number())
                        .param(paper.title())
                        .param(paper.issuer())
                        .param(paper.issuedOn())
                        .param(paper.effectiveOn())
                        .param(paper.validUntil())
                        .param(paper.replacedBy())
                        .param(searchText(read.fileName(), paper))
                        .param(read.id().value())
                        .param(read.version())
                        .update()
                > 0;
    }

    /** What is searched in, without marks: file name, number, title and issuer. */
    private static String searchText(String fileName, Issuance paper) {
        return Stream.of(fileName, paper.number(), paper.title(), paper.issuer())
                .filter(Objects::nonNull)
                .map(Folded::of)
                .collect(Collectors.joining(" "));
    }

    private DocumentRow row(ResultSet row, int number) throws SQLException {
        return new DocumentRow(
                new DocumentId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("file_name"),
                DocumentType.ofMediaType(row.getString("media_type")).orElseThrow(),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                new Issuance(
                        row.getString("document_number"),
                        row.getString("title"),
                        row.getString("issuer"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("replaced_by")),
                row.getString("uploaded_by"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", LocalDateTime.class),
                row.getLong("version"),
                TextStatus.valueOf(row.getString("text_status")),
                work.shown(ScanStatus.valueOf(row.getString("scan_status"))));
    }
}
