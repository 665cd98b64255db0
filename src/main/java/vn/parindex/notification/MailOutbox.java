package vn.parindex.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.identity.OfficerId;
import vn.parindex.notification.MailTable.Waiting;
import vn.parindex.shell.Texts;

/**
 * Messages that also go out as mail: posted with the message, sent after it, tried again, given up in the open.
 *
 * <p>A mail is marked before it is handed over, and handed over outside any transaction. What is still marked after a
 * crash has perhaps arrived: it goes out once more, under the same Message-ID, and never a third time.
 */
@Component
class MailOutbox {

    static final int MOST_ATTEMPTS = 8;

    /** Longer than a server may take; who holds a mail for longer is gone. */
    static final Duration LOST = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(MailOutbox.class);

    private final Post post;
    private final MessageTables messages;
    private final MailTable table;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String address;

    MailOutbox(
            Post post,
            MessageTables messages,
            MailTable table,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${parindex.mail.base-url:}") String address) {
        this.post = post;
        this.messages = messages;
        this.table = table;
        this.transaction = transaction;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    boolean isOn() {
        return post.isOn();
    }

    /** For those who left an address; in the transaction of the message. */
    void post(OfficerId person, UUID message) {
        if (post.isOn()) {
            table.post(person, message, now());
        }
    }

    /** Sends what is due; returns how much was sent. */
    int run() {
        if (!post.isOn()) {
            return 0;
        }
        int sent = 0;
        for (var next = take(); next.isPresent(); next = take()) {
            sent += send(next.get()) ? 1 : 0;
        }
        return sent;
    }

    /** Marks the next one as being sent, for all to see, before anything leaves the house. */
    private Optional<Waiting> take() {
        return transaction.execute(status -> lost().or(() -> {
            var due = table.due(now());
            due.ifPresent(mail -> table.sending(mail.message(), false, now()));
            return due;
        }));
    }

    private Optional<Waiting> lost() {
        var before = now().minus(LOST);
        for (var found = table.lost(before); found.isPresent(); found = table.lost(before)) {
            var mail = found.get();
            if (!mail.resent()) {
                LOG.warn(
                        "Mail {} was being sent when the program stopped, and may have arrived:"
                                + " it is sent once more under the same Message-ID",
                        mail.message());
                table.sending(mail.message(), true, now());
                return found;
            }
            LOG.warn("Mail {} was lost twice while it was being sent: it is not sent again", mail.message());
            table.refused(mail.message(), mail.attempts(), true, "Lost twice while it was being sent", now());
        }
        return Optional.empty();
    }

    /** Without a transaction: nothing that fails afterwards may undo the mark. */
    private boolean send(Waiting mail) {
        try {
            post.send(letter(mail));
        } catch (RuntimeException failure) {
            refused(mail, failure);
            return false;
        }
        transaction.executeWithoutResult(status -> table.sent(mail.message(), now()));
        return true;
    }

    private Mail letter(Waiting mail) {
        var message = messages.find(mail.message()).orElseThrow();
        var title = MessageTexts.title(mail.language(), message);
        return new Mail(
                mail.message(),
                mail.address(),
                Texts.of(mail.language(), "notification.mail.subject", title),
                Texts.of(
                        mail.language(),
                        "notification.mail.text",
                        title,
                        message.words().orElse(""),
                        address + "/" + message.path()));
    }

    private void refused(Waiting mail, RuntimeException failure) {
        int attempts = mail.attempts() + 1;
        var problem = String.valueOf(failure.getMessage());
        LOG.warn("A mail was not taken, attempt {} of {}: {}", attempts, MOST_ATTEMPTS, problem);
        transaction.executeWithoutResult(
                status -> table.refused(mail.message(), attempts, attempts >= MOST_ATTEMPTS, problem, now()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
