package vn.parindex.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyId;

/** Finds papers of a library; of each the newest edition only. */
@Component
class LibraryTable {

    private static final String FROM = """
            FROM evidence_document d JOIN evidence_work w ON w.document_id = d.id
            WHERE d.agency_id = :agency
            AND NOT EXISTS (SELECT 1 FROM evidence_edition e
                JOIN evidence_edition n ON n.series_id = e.series_id AND n.number > e.number
                WHERE e.document_id = d.id)""";

    /** In its description, or anywhere in its text; compared as bytes, see decision 0009. */
    private static final String SAYS = """
             AND (INSTR(BINARY d.search_text, :words) > 0 OR EXISTS (SELECT 1 FROM evidence_text t
                WHERE t.document_id = d.id AND INSTR(t.folded, :words) > 0))""";

    private static final String UNSEARCHABLE = Arrays.stream(TextStatus.values())
            .filter(status -> status.finished() && !status.searchable())
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    LibraryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<DocumentId> page(AgencyId agency, LibraryQuery query, int offset, int limit) {
        var parameters = parameters(agency, query);
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return jdbc.sql("SELECT d.id " + where(query, parameters)
                        + " ORDER BY d.uploaded_at DESC, d.id LIMIT :limit OFFSET :offset")
                .params(parameters)
                .query((row, number) -> new DocumentId(row.getObject(1, UUID.class)))
                .list();
    }

    int count(AgencyId agency, LibraryQuery query) {
        var parameters = parameters(agency, query);
        return jdbc.sql("SELECT COUNT(*) " + where(query, parameters))
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private static Map<String, Object> parameters(AgencyId agency, LibraryQuery query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("agency", agency.value());
        if (!query.words().isBlank()) {
            parameters.put("words", SearchText.folded(query.words()).getBytes(StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static String where(LibraryQuery query, Map<String, Object> parameters) {
        var where = new StringBuilder(FROM);
        if (parameters.containsKey("words")) {
            where.append(SAYS);
        }
        if (query.only() != null) {
            where.append(" AND ").append(among("only", query.only(), parameters));
        }
        if (!query.except().isEmpty()) {
            where.append(" AND NOT ").append(among("except", query.except(), parameters));
        }
        if (query.incomplete()) {
            where.append(" AND (d.document_number IS NULL OR d.issued_on IS NULL)");
        }
        if (query.unsearchable()) {
            where.append(" AND w.text_status IN (").append(UNSEARCHABLE).append(")");
        }
        if (query.outside() != null) {
            where.append(" AND (FALSE");
            query.outside()
                    .forEach((year, documents) -> where.append(" OR YEAR(COALESCE(d.effective_on, d.issued_on)) <> ")
                            .append(year.value())
                            .append(" AND ")
                            .append(among("used" + year, documents, parameters)));
            where.append(")");
        }
        return where.toString();
    }

    private static String among(String name, Collection<DocumentId> documents, Map<String, Object> parameters) {
        if (documents.isEmpty()) {
            return "FALSE";
        }
        parameters.put(name, documents.stream().map(DocumentId::value).toList());
        return "d.id IN (:" + name + ")";
    }
}
