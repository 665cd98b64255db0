package vn.parindex.evidence;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** What is written in documents: as it is shown, and as it is searched. */
@Component
class DocumentTexts {

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
}
