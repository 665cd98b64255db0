package vn.parindex.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.evidence.DocumentId;

/** Which documents are not accepted. Each scorer's marks are that scorer's own, so the author is part of the key. */
@Component
class UnusableTable {

    private static final String SELECT = """
            SELECT finding_id, document_id, reason, marked_by, marked_by_name, marked_at
            FROM appraisal_unusable WHERE finding_id IN (:findings) ORDER BY marked_at""";

    private final JdbcClient jdbc;

    UnusableTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this person may see, by finding: while an opinion is missing, the own marks only. */
    Map<FindingId, List<UnusableDocument>> seenBy(Desk reader, Collection<FindingDetails> findings) {
        var username = reader.officer().username();
        return seen(findings, mark -> mark.by().username().equals(username));
    }

    /** What everybody may see who may see the findings at all. */
    Map<FindingId, List<UnusableDocument>> seenByAll(Collection<FindingDetails> findings) {
        return seen(findings, mark -> false);
    }

    private Map<FindingId, List<UnusableDocument>> seen(
            Collection<FindingDetails> findings, Predicate<UnusableDocument> whileBlind) {
        var blind = findings.stream()
                .filter(UnusableTable::isBlind)
                .map(FindingDetails::id)
                .collect(Collectors.toSet());
        return all(findings.stream().map(FindingDetails::id).toList()).stream()
                .filter(mark -> !blind.contains(mark.finding()) || whileBlind.test(mark))
                .collect(Collectors.groupingBy(UnusableDocument::finding));
    }

    private static boolean isBlind(FindingDetails finding) {
        return finding.opinions().filter(two -> !two.stage().bothIn()).isPresent();
    }

    private List<UnusableDocument> all(Collection<FindingId> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT)
                .param("findings", findings.stream().map(FindingId::value).toList())
                .query(UnusableTable::mark)
                .list();
    }

    void add(UnusableDocument mark) {
        jdbc.sql("""
                INSERT INTO appraisal_unusable (finding_id, document_id, reason, marked_by, marked_by_name, marked_at)
                VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        mark.finding().value(),
                        mark.document().value(),
                        mark.reason(),
                        mark.by().username(),
                        mark.by().name(),
                        mark.by().at())
                .update();
    }

    void remove(UnusableDocument mark) {
        jdbc.sql("DELETE FROM appraisal_unusable WHERE finding_id = ? AND document_id = ? AND marked_by = ?")
                .params(
                        mark.finding().value(),
                        mark.document().value(),
                        mark.by().username())
                .update();
    }

    private static UnusableDocument mark(ResultSet row, int number) throws SQLException {
        return new UnusableDocument(
                new FindingId(row.getObject("finding_id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getString("reason"),
                new Signature(
                        row.getString("marked_by"),
                        row.getString("marked_by_name"),
                        row.getObject("marked_at", LocalDateTime.class)));
    }
}
