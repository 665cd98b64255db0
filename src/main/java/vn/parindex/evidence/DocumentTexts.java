package vn.parindex.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** What is written in documents: as it is shown, and as it is searched. */
@Component
class DocumentTexts {

    private static final int LONGEST_SHOWN = 60_000;

    private final JdbcClient jdbc;

    DocumentTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentId document, AgencyId agency, SearchText text) {
        jdbc.sql("INSERT INTO evidence_text (document_id, agency_id, body, folded) VALUES (?, ?, ?, ?)")
                .param(document.value())
                .param(agency.value())
                .param(text.body())
                .param(text.folded().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    /** The beginning of what is written in a document, as much as people read on a screen. */
    Optional<String> beginning(DocumentId document) {
        return jdbc.sql("SELECT LEFT(body, " + LONGEST_SHOWN + ") FROM evidence_text WHERE document_id = ?")
                .param(document.value())
                .query(String.class)
                .optional();
    }

    /** Documents of the agency whose text or description says the words; both are folded, both are compared as bytes. */
    List<DocumentId> find(AgencyId agency, String folded, int offset, int limit) {
        return jdbc.sql("""
                        SELECT d.id FROM evidence_document d LEFT JOIN evidence_text t ON t.document_id = d.id
                        WHERE d.agency_id = :agency
                          AND (INSTR(BINARY d.search_text, :words) > 0 OR INSTR(t.folded, :words) > 0)
                        ORDER BY d.uploaded_at DESC, d.id DESC LIMIT :limit OFFSET :offset""")
                .param("agency", agency.value())
                .param("words", folded.getBytes(StandardCharsets.UTF_8))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Where the words stand first in each of these, as it was written. */
    Map<DocumentId, Snippet> snippets(Collection<DocumentId> documents, String folded) {
        int length = folded.codePointCount(0, folded.length());
        var snippets = new HashMap<DocumentId, Snippet>();
        jdbc.sql("""
                        SELECT document_id, hit, SUBSTRING(body, GREATEST(1, hit - :before), LEAST(hit - 1, :before) + :span)
                        FROM (SELECT document_id, body, 1 + CHAR_LENGTH(CONVERT(
                                     SUBSTRING(folded, 1, INSTR(folded, :words) - 1) USING utf8mb4)) AS hit
                              FROM evidence_text WHERE document_id IN (:ids) AND INSTR(folded, :words) > 0) found""")
                .param("before", Snippet.BEFORE)
                .param("span", length + Snippet.AFTER)
                .param("words", folded.getBytes(StandardCharsets.UTF_8))
                .param("ids", documents.stream().map(DocumentId::value).toList())
                .query(row -> {
                    int before = row.getInt(2) - 1;
                    snippets.put(
                            new DocumentId(row.getObject(1, UUID.class)),
                            Snippet.of(
                                    row.getString(3),
                                    Math.min(before, Snippet.BEFORE),
                                    length,
                                    before > Snippet.BEFORE));
                });
        return snippets;
    }
}
