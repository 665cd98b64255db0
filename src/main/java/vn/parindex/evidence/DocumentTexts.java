package vn.parindex.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
}
