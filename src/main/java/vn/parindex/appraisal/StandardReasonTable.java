package vn.parindex.appraisal;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.criteria.NodeId;
import vn.parindex.shared.LocalizedText;

/** Reads and writes standard reasons. */
@Component
class StandardReasonTable {

    private final JdbcClient jdbc;

    StandardReasonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By purpose, the oldest first. */
    List<StandardReason> of(Collection<NodeId> fields) {
        if (fields.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT id, field_id, purpose, text_vi, text_en, version FROM appraisal_standard_reason
                WHERE field_id IN (:fields) ORDER BY purpose, created_at, id""")
                .param("fields", fields.stream().map(NodeId::value).toList())
                .query((row, number) -> new StandardReason(
                        row.getObject(1, UUID.class),
                        new NodeId(row.getObject(2, UUID.class)),
                        ReasonPurpose.valueOf(row.getString(3)),
                        new LocalizedText(row.getString(4), row.getString(5)),
                        row.getLong(6)))
                .list();
    }

    void add(StandardReason reason, LocalDateTime at) {
        jdbc.sql("""
                INSERT INTO appraisal_standard_reason (id, field_id, purpose, text_vi, text_en, created_at, version)
                VALUES (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        reason.id(),
                        reason.field().value(),
                        reason.purpose().name(),
                        reason.text().vi(),
                        reason.text().en(),
                        at)
                .update();
    }

    /** False when somebody else was faster. */
    boolean change(UUID id, long seen, LocalizedText text) {
        return jdbc.sql("""
                        UPDATE appraisal_standard_reason SET text_vi = ?, text_en = ?, version = version + 1
                        WHERE id = ? AND version = ?""").params(text.vi(), text.en(), id, seen).update() > 0;
    }

    /** False when somebody else was faster. */
    boolean remove(UUID id, long seen) {
        return jdbc.sql("DELETE FROM appraisal_standard_reason WHERE id = ? AND version = ?")
                        .params(id, seen)
                        .update()
                > 0;
    }
}
