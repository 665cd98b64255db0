package vn.parindex.evidence;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which documents are editions of one paper. For features that attach documents: they take the newest. */
@Component
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of these in one statement; each has an answer. */
    public Map<DocumentId, Edition> of(Collection<DocumentId> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        var known = jdbc
                .sql("""
                        SELECT e.document_id, e.number, n.number, n.document_id
                        FROM evidence_edition e
                        JOIN evidence_edition n ON n.series_id = e.series_id AND n.number =
                            (SELECT MAX(number) FROM evidence_edition WHERE series_id = e.series_id)
                        WHERE e.document_id IN (:ids)""")
                .param("ids", documents.stream().map(DocumentId::value).toList())
                .query((row, number) -> Map.entry(
                        new DocumentId(row.getObject(1, UUID.class)),
                        new Edition(row.getInt(2), row.getInt(3), new DocumentId(row.getObject(4, UUID.class)))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return documents.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, Edition.only(id))));
    }

    public Edition of(DocumentId document) {
        return of(List.of(document)).get(document);
    }

    /** All editions of the paper, the newest first. */
    List<DocumentId> series(DocumentId document) {
        var series = jdbc.sql("""
                        SELECT o.document_id FROM evidence_edition e
                        JOIN evidence_edition o ON o.series_id = e.series_id
                        WHERE e.document_id = ? ORDER BY o.number DESC""")
                .param(document.value())
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
        return series.isEmpty() ? List.of(document) : series;
    }

    /** All editions of each of these papers in one statement. */
    Map<DocumentId, List<DocumentId>> series(Collection<DocumentId> newest) {
        if (newest.isEmpty()) {
            return Map.of();
        }
        var known = jdbc
                .sql("""
                        SELECT e.document_id, o.document_id FROM evidence_edition e
                        JOIN evidence_edition o ON o.series_id = e.series_id
                        WHERE e.document_id IN (:ids)""")
                .param("ids", newest.stream().map(DocumentId::value).toList())
                .query((row, number) -> Map.entry(
                        new DocumentId(row.getObject(1, UUID.class)), new DocumentId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return newest.stream()
                .collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, List.of(id))));
    }

    boolean belongsToOne(DocumentId document) {
        return jdbc.sql("SELECT COUNT(*) FROM evidence_edition WHERE document_id = ?")
                        .param(document.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Puts a document behind the newest edition; a duplicate key when somebody did so at the same moment. */
    void add(DocumentId newest, Edition before, DocumentId next, String byName, LocalDateTime at) {
        if (!belongsToOne(newest)) {
            insert(newest, newest, 1, byName, at);
        }
        var series = jdbc.sql("SELECT series_id FROM evidence_edition WHERE document_id = ?")
                .param(newest.value())
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .single();
        insert(next, series, before.latest() + 1, byName, at);
    }

    private void insert(DocumentId document, DocumentId series, int number, String byName, LocalDateTime at) {
        jdbc.sql("INSERT INTO evidence_edition (document_id, series_id, number, added_by_name, added_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(document.value(), series.value(), number, byName, at)
                .update();
    }
}
