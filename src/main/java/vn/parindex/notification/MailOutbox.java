package vn.parindex.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.identity.OfficerId;
import vn.parindex.shell.Texts;

/** Messages that also go out as mail: posted with the message, sent after it, tried again, given up in the open. */
@Component
class MailOutbox {

    static final int MOST_ATTEMPTS = 8;

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);
    private static final int LONGEST_PROBLEM = 500;

    private final Post post;
    private final MessageTables messages;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String address;

    MailOutbox(
            Post post,
            MessageTables messages,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${parindex.mail.base-url:}") String address) {
        this.post = post;
        this.messages = messages;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    private record Waiting(UUID message, int attempts, String address, Locale language) {}

    boolean isOn() {
        return post.isOn();
    }

    /** For those who left an address; in the transaction of the message. */
    void post(OfficerId person, UUID message) {
        if (post.isOn()) {
            jdbc.sql("""
                            INSERT INTO notification_mail (message_id, attempts, next_at, given_up)
                            SELECT :message, 0, :now, FALSE FROM notification_mail_address WHERE account_id = :person""")
                    .param("message", message)
                    .param("now", LocalDateTime.now(clock))
                    .param("person", person.value())
                    .update();
        }
    }

    /** Sends what is due; returns how much was sent. */
    int run() {
        int sent = 0;
        for (var outcome = one(); outcome.isPresent(); outcome = one()) {
            sent += outcome.get() ? 1 : 0;
        }
        return sent;
    }

    private Optional<Boolean> one() {
        return post.isOn() ? transaction.execute(status -> take().map(this::send)) : Optional.empty();
    }

    private Optional<Waiting> take() {
        return jdbc.sql("""
                        SELECT m.message_id, m.attempts, a.address, a.language FROM notification_mail m
                        JOIN notification_message n ON n.id = m.message_id
                        JOIN notification_mail_address a ON a.account_id = n.account_id
                        WHERE m.sent_at IS NULL AND NOT m.given_up AND m.next_at <= :now
                        ORDER BY m.next_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param("now", LocalDateTime.now(clock))
                .query((row, number) -> new Waiting(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getString(3),
                        Locale.forLanguageTag(row.getString(4))))
                .optional();
    }

    private boolean send(Waiting mail) {
        var now = LocalDateTime.now(clock);
        try {
            var message = messages.find(mail.message()).orElseThrow();
            var title = MessageTexts.title(mail.language(), message);
            post.send(
                    mail.address(),
                    Texts.of(mail.language(), "notification.mail.subject", title),
                    Texts.of(
                            mail.language(),
                            "notification.mail.text",
                            title,
                            message.words().orElse(""),
                            address + "/" + message.path()));
            jdbc.sql("UPDATE notification_mail SET sent_at = ?, attempts = attempts + 1 WHERE message_id = ?")
                    .params(now, mail.message())
                    .update();
            return true;
        } catch (RuntimeException failure) {
            failed(mail, now, failure);
            return false;
        }
    }

    private void failed(Waiting mail, LocalDateTime now, RuntimeException failure) {
        int attempts = mail.attempts() + 1;
        var problem = String.valueOf(failure.getMessage());
        LOG.warn("A mail was not taken, attempt {} of {}: {}", attempts, MOST_ATTEMPTS, problem);
        jdbc.sql("""
                        UPDATE notification_mail SET attempts = :attempts, next_at = :next, given_up = :over,
                               problem = :problem WHERE message_id = :message""")
                .param("attempts", attempts)
                .param("next", now.plus(Duration.ofMinutes(1L << attempts)))
                .param("over", attempts >= MOST_ATTEMPTS)
                .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                .param("message", mail.message())
                .update();
    }
}
