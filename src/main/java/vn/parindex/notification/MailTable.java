package vn.parindex.notification;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.identity.OfficerId;

/** Mails that wait, that are being handed over, that were sent or given up. Each method in the caller's transaction. */
@Component
class MailTable {

    private static final int LONGEST_PROBLEM = 500;
    private static final String TAKE = """
            SELECT m.message_id, m.attempts, m.resent, a.address, a.language FROM notification_mail m
            JOIN notification_message n ON n.id = m.message_id
            JOIN notification_mail_address a ON a.account_id = n.account_id
            WHERE m.sent_at IS NULL AND NOT m.given_up AND %s LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param resent whether it went out once more after a hand-over of which nobody knows how it ended */
    record Waiting(UUID message, int attempts, boolean resent, String address, Locale language) {}

    /** For those who left an address. */
    void post(OfficerId person, UUID message, LocalDateTime now) {
        jdbc.sql("""
                        INSERT INTO notification_mail (message_id, attempts, next_at, given_up)
                        SELECT :message, 0, :now, FALSE FROM notification_mail_address WHERE account_id = :person""")
                .param("message", message)
                .param("now", now)
                .param("person", person.value())
                .update();
    }

    /** The next that is due and in nobody's hands. */
    Optional<Waiting> due(LocalDateTime now) {
        return take("m.sending_at IS NULL AND m.next_at <= :time ORDER BY m.next_at", now);
    }

    /** One that was taken in hand before this time and never came back. */
    Optional<Waiting> lost(LocalDateTime before) {
        return take("m.sending_at < :time ORDER BY m.sending_at", before);
    }

    /** In somebody's hands from now on. */
    void sending(UUID message, boolean again, LocalDateTime now) {
        jdbc.sql("UPDATE notification_mail SET sending_at = :now, attempts = attempts + 1, resent = resent OR :again"
                        + " WHERE message_id = :message")
                .param("now", now)
                .param("again", again)
                .param("message", message)
                .update();
    }

    void sent(UUID message, LocalDateTime now) {
        jdbc.sql("UPDATE notification_mail SET sent_at = ?, sending_at = NULL WHERE message_id = ?")
                .params(now, message)
                .update();
    }

    /** The server did not take it: tried again after a pause, or given up with its problem. */
    void refused(UUID message, int attempts, boolean over, String problem, LocalDateTime now) {
        jdbc.sql("""
                        UPDATE notification_mail SET sending_at = NULL, next_at = :next, given_up = :over,
                               problem = :problem WHERE message_id = :message""")
                .param("next", now.plus(Duration.ofMinutes(1L << attempts)))
                .param("over", over)
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .param("message", message)
                .update();
    }

    private Optional<Waiting> take(String which, LocalDateTime time) {
        return jdbc.sql(TAKE.formatted(which))
                .param("time", time)
                .query((row, number) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getBoolean(3),
                        row.getString(4),
                        Locale.forLanguageTag(row.getString(5))))
                .optional();
    }
}
