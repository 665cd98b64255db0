package vn.parindex.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyId;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.LocalizedText;

/** The messages of each person. Every statement names the person: nobody reaches another's. */
@Component
class MessageTables {

    private final JdbcClient jdbc;
    private final Agencies agencies;

    MessageTables(JdbcClient jdbc, Agencies agencies) {
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** A message as it is written. */
    record Written(
            MessageKind kind,
            UUID cycle,
            UUID agency,
            LocalizedText subject,
            String words,
            LocalDateTime due,
            int number,
            String path,
            LocalDateTime at) {}

    UUID insert(OfficerId person, Written message) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO notification_message (id, account_id, kind, cycle_id, agency_id, subject_vi, subject_en,
                                                          words, due_at, number, path, sent_at)
                        VALUES (:id, :person, :kind, :cycle, :agency, :vi, :en, :words, :due, :number, :path, :at)""")
                .param("id", id)
                .param("person", person.value())
                .param("kind", message.kind().name())
                .param("cycle", message.cycle())
                .param("agency", message.agency())
                .param(
                        "vi",
                        message.subject() == null ? null : cut(message.subject().vi()))
                .param(
                        "en",
                        message.subject() == null ? null : cut(message.subject().en()))
                .param("words", message.words())
                .param("due", message.due())
                .param("number", message.number())
                .param("path", message.path())
                .param("at", message.at())
                .update();
        return id;
    }

    List<MessageRow> list(OfficerId person, boolean unreadOnly, Pageable page) {
        return jdbc.sql("""
                        SELECT id, kind, agency_id, subject_vi, subject_en, words, due_at, number, path, sent_at, read_at
                        FROM notification_message WHERE account_id = :person AND (read_at IS NULL OR NOT :unread)
                        ORDER BY sent_at DESC, id LIMIT :size OFFSET :offset""")
                .param("person", person.value())
                .param("unread", unreadOnly)
                .param("size", page.getPageSize())
                .param("offset", page.getOffset())
                .query(this::row)
                .list();
    }

    Optional<MessageRow> find(UUID message) {
        return jdbc.sql("""
                        SELECT id, kind, agency_id, subject_vi, subject_en, words, due_at, number, path, sent_at, read_at
                        FROM notification_message WHERE id = ?""").param(message).query(this::row).optional();
    }

    int unread(OfficerId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_message WHERE account_id = ? AND read_at IS NULL")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    int read(OfficerId person, UUID message, LocalDateTime at) {
        return jdbc.sql(
                        "UPDATE notification_message SET read_at = COALESCE(read_at, ?) WHERE account_id = ? AND id = ?")
                .params(at, person.value(), message)
                .update();
    }

    void readAll(OfficerId person, LocalDateTime at) {
        jdbc.sql(
                        "UPDATE notification_message SET read_at = ? WHERE account_id = ? AND read_at IS NULL AND sent_at <= ?")
                .params(at, person.value(), at)
                .update();
    }

    private MessageRow row(ResultSet row, int number) throws SQLException {
        var agency = row.getObject("agency_id", UUID.class);
        var vi = row.getString("subject_vi");
        return new MessageRow(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                Optional.ofNullable(agency)
                        .map(AgencyId::new)
                        .map(id -> agencies.get(id).name()),
                vi == null ? Optional.empty() : Optional.of(new LocalizedText(vi, row.getString("subject_en"))),
                Optional.ofNullable(row.getString("words")),
                Optional.ofNullable(row.getObject("due_at", LocalDateTime.class)),
                row.getInt("number"),
                row.getString("path"),
                row.getObject("sent_at", LocalDateTime.class),
                row.getObject("read_at", LocalDateTime.class) != null);
    }

    private static String cut(String text) {
        return text.length() <= 500 ? text : text.substring(0, 499) + "…";
    }
}
