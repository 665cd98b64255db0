package vn.parindex.evidence;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/**
 * What the program still has to do with documents, and what came of it. The queue is the table: what a stop of the
 * program interrupts is found again at the next start.
 */
@Component
class DocumentWork {

    private static final int LONGEST_FINDING = 200;

    private final JdbcClient jdbc;
    private final ScanSetting scanning;
    private final Clock clock;

    DocumentWork(JdbcClient jdbc, ScanSetting scanning, Clock clock) {
        this.jdbc = jdbc;
        this.scanning = scanning;
        this.clock = clock;
    }

    /** Puts a document in both queues; in the transaction that stores it. */
    void begin(DocumentId document, AgencyId agency) {
        jdbc.sql("""
                        INSERT INTO evidence_work (document_id, agency_id, text_status, text_attempts, scan_status)
                        VALUES (?, ?, 'WAITING', 0, 'WAITING')""").params(document.value(), agency.value()).update();
    }

    /** What is stored, in the light of the setting: without a scanner nothing waits for one. */
    ScanStatus shown(ScanStatus stored) {
        return stored == ScanStatus.WAITING && !scanning.isOn() ? ScanStatus.OFF : stored;
    }

    /** The oldest documents whose text nobody has read; where there is a scanner, only what it found clean. */
    List<DocumentId> waitingForText(int limit) {
        var served = scanning.isOn() ? "scan_status = 'CLEAN'" : "scan_status <> 'INFECTED'";
        return documents("text_status = 'WAITING' AND " + served, limit);
    }

    List<DocumentId> waitingForScan(int limit) {
        return documents("scan_status = 'WAITING'", limit);
    }

    private List<DocumentId> documents(String condition, int limit) {
        return jdbc.sql("SELECT document_id FROM evidence_work JOIN evidence_document ON id = document_id WHERE "
                        + condition + " ORDER BY uploaded_at, id LIMIT ?")
                .param(limit)
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Counts an attempt before it is made: a document that takes the program down with it is not tried for ever. */
    int attempt(DocumentId document) {
        jdbc.sql("UPDATE evidence_work SET text_attempts = text_attempts + 1 WHERE document_id = ?")
                .param(document.value())
                .update();
        return jdbc.sql("SELECT text_attempts FROM evidence_work WHERE document_id = ?")
                .param(document.value())
                .query(Integer.class)
                .single();
    }

    /** Says what came of reading; false when somebody has said it before. */
    boolean read(DocumentId document, TextStatus status) {
        return jdbc.sql("UPDATE evidence_work SET text_status = ? WHERE document_id = ? AND text_status = 'WAITING'")
                        .params(status.name(), document.value())
                        .update()
                > 0;
    }

    /** Says what the scanner found, null where it found nothing; false when somebody has said it before. */
    boolean scanned(DocumentId document, String finding) {
        return jdbc.sql("""
                        UPDATE evidence_work SET scan_status = ?, scan_finding = ?, scanned_at = ?
                        WHERE document_id = ? AND scan_status = 'WAITING'""")
                        .param(finding == null ? ScanStatus.CLEAN.name() : ScanStatus.INFECTED.name())
                        .param(shortened(finding))
                        .param(LocalDateTime.now(clock))
                        .param(document.value())
                        .update()
                > 0;
    }

    /** What the scanner found in an infected document. */
    Optional<String> finding(DocumentId document) {
        return jdbc.sql("SELECT scan_finding FROM evidence_work WHERE document_id = ? AND scan_finding IS NOT NULL")
                .param(document.value())
                .query(String.class)
                .optional();
    }

    private static String shortened(String finding) {
        return finding == null || finding.length() <= LONGEST_FINDING ? finding : finding.substring(0, LONGEST_FINDING);
    }
}
