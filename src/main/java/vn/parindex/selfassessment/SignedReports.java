package vn.parindex.selfassessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.CycleId;
import vn.parindex.evidence.DocumentId;
import vn.parindex.evidence.EvidenceDocuments;
import vn.parindex.ledger.Actor;

/** Which signed report goes with which file; at most one. */
@Component
class SignedReports {

    private final JdbcTemplate jdbc;
    private final EvidenceDocuments documents;

    SignedReports(JdbcTemplate jdbc, EvidenceDocuments documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    Optional<SignedReport> find(CycleId cycle, AgencyId agency) {
        return jdbc
                .query(
                        "SELECT document_id, number, dated, attached_by_name, attached_at FROM selfassessment_report"
                                + " WHERE cycle_id = ? AND agency_id = ?",
                        (row, number) -> new SignedReport(
                                documents.get(agency, new DocumentId(row.getObject(1, UUID.class))),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getString(4),
                                row.getObject(5, LocalDateTime.class)),
                        cycle.value(),
                        agency.value())
                .stream()
                .findFirst();
    }

    /** In the place of the one before, if any. */
    void put(CycleId cycle, AgencyId agency, DocumentId document, ReportPaper paper, Actor by, LocalDateTime now) {
        remove(cycle, agency);
        jdbc.update(
                """
                INSERT INTO selfassessment_report (cycle_id, agency_id, document_id, number, dated, attached_by,
                                                   attached_by_name, attached_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                cycle.value(),
                agency.value(),
                document.value(),
                paper.number(),
                paper.dated(),
                by.username(),
                by.name(),
                now);
    }

    boolean remove(CycleId cycle, AgencyId agency) {
        return jdbc.update(
                        "DELETE FROM selfassessment_report WHERE cycle_id = ? AND agency_id = ?",
                        cycle.value(),
                        agency.value())
                > 0;
    }
}
