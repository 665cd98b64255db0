package vn.parindex.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.Roles;

/** A mail server of the test, an officer who wants mail, and the outbox between them. */
abstract class MailStage extends IntegrationTest {

    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    MessageTables messages;

    @Autowired
    MailTable table;

    @Autowired
    MailAddressService addresses;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Officer reader;

    @BeforeEach
    void start() {
        server.start();
        reader = people.withAccount(people.of(cycles.agency("44"), Roles.OFFICER), "{noop}-");
        ActingOfficer.run(reader, () -> addresses.change(" can.bo@tinh.gov.vn ", Locale.forLanguageTag("vi")));
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.sql("DELETE FROM notification_mail").update();
    }

    int attempts() {
        return jdbc.sql("SELECT attempts FROM notification_mail")
                .query(Integer.class)
                .single();
    }

    UUID message(MailOutbox outbox) {
        var id = messages.insert(
                reader.id(),
                new MessageTables.Written(
                        MessageKind.DUE_TODAY,
                        null,
                        null,
                        MessageTexts.both("notification.work.SELF_ASSESS"),
                        "<b>chữ</b>",
                        LocalDateTime.now(clock),
                        1,
                        "messages",
                        LocalDateTime.now(clock)));
        outbox.post(reader.id(), id);
        return id;
    }

    MailOutbox outbox(Clock time, int port) {
        return outbox(time, smtp(port));
    }

    MailOutbox outbox(Clock time, Post post) {
        return new MailOutbox(post, messages, table, transaction, time, "https://parindex.test/");
    }

    static Post smtp(int port) {
        return new SmtpPost(true, "PAR INDEX <par@moha.gov.vn>", sender(port));
    }

    Clock later(Duration by) {
        return Clock.offset(clock, by);
    }

    static ObjectProvider<JavaMailSender> sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }

            @Override
            public JavaMailSender getIfAvailable() {
                return sender;
            }
        };
    }
}
