package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.AtOnce;
import vn.parindex.IntegrationTest;
import vn.parindex.TestCycles;
import vn.parindex.TestPeople;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.Officer;
import vn.parindex.shared.RefusedException;
import vn.parindex.shared.Roles;

/** Mail against a real SMTP server of the test: after the message, again when the server was away, given up in the open. */
class MailModuleTest extends IntegrationTest {

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired
    private MessageTables messages;

    @Autowired
    private MailTable table;

    @Autowired
    private MailAddressService addresses;

    @Autowired
    private TestCycles cycles;

    @Autowired
    private TestPeople people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Officer reader;

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

    @Test
    void aMessageGoesOutAsMailInTheReadersLanguage() throws Exception {
        var outbox = outbox(clock, server.getSmtp().getPort());
        message(outbox);

        assertThat(outbox.run()).isEqualTo(1);
        assertThat(outbox.run()).as("once").isZero();

        var mail = server.getReceivedMessages();
        assertThat(mail).hasSize(1);
        assertThat(mail[0].getAllRecipients()[0]).hasToString("can.bo@tinh.gov.vn");
        assertThat(mail[0].getSubject()).startsWith("PAR INDEX: Hôm nay là hạn");
        assertThat(mail[0].getContent().toString()).contains("https://parindex.test/messages", "<b>chữ</b>");
        assertThat(mail[0].getContentType()).startsWith("text/plain");
    }

    @Test
    void whenTheServerIsAwayItIsTriedAgainLater() {
        var outbox = outbox(clock, server.getSmtp().getPort());
        message(outbox);
        server.stop();

        assertThat(outbox.run()).isZero();
        assertThat(outbox.run()).as("not at once").isZero();
        assertThat(attempts()).isEqualTo(1);

        server.start();
        var later = outbox(
                Clock.offset(clock, Duration.ofMinutes(5)), server.getSmtp().getPort());
        assertThat(later.run()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterManyAttemptsItIsGivenUpWithItsProblem() {
        message(outbox(clock, server.getSmtp().getPort()));
        server.stop();
        for (int hour = 0; hour < 2 * MailOutbox.MOST_ATTEMPTS; hour++) {
            outbox(Clock.offset(clock, Duration.ofHours(6L * hour)), 1).run();
        }

        assertThat(attempts()).isEqualTo(MailOutbox.MOST_ATTEMPTS);
        assertThat(jdbc.sql("SELECT problem FROM notification_mail WHERE given_up")
                        .query(String.class)
                        .single())
                .isNotBlank();
    }

    @Test
    void itIsMarkedForAllToSeeBeforeItLeavesTheHouse() {
        var marks = new ArrayList<Integer>();
        var outbox = outbox(clock, new Post() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(Mail mail) {
                assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                        .isFalse();
                marks.add(marked());
            }
        });
        message(outbox);

        assertThat(outbox.run()).isEqualTo(1);

        assertThat(marks).containsExactly(1);
        assertThat(marked()).as("sent").isZero();
    }

    @Test
    void afterACrashItGoesOutOnceMoreUnderTheSameMessageId() throws Exception {
        var id = message(outbox(clock, server.getSmtp().getPort()));
        assertThatThrownBy(() -> outbox(clock, dyingAfterSending()).run()).isInstanceOf(Crash.class);
        assertThat(server.getReceivedMessages()).hasSize(1);

        assertThat(outbox(clock, server.getSmtp().getPort()).run())
                .as("somebody else may still be at it")
                .isZero();
        var next =
                outbox(later(MailOutbox.LOST.plusMinutes(1)), server.getSmtp().getPort());
        assertThat(next.run()).isEqualTo(1);
        assertThat(next.run()).isZero();

        assertThat(server.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.getMessageID()).isEqualTo("<" + id + "@moha.gov.vn>"));
    }

    @Test
    void lostTwiceItIsGivenUp() {
        message(outbox(clock, server.getSmtp().getPort()));
        assertThatThrownBy(() -> outbox(clock, dyingAfterSending()).run()).isInstanceOf(Crash.class);
        assertThatThrownBy(() ->
                        outbox(later(Duration.ofHours(1)), dyingAfterSending()).run())
                .isInstanceOf(Crash.class);

        var last = outbox(later(Duration.ofHours(2)), server.getSmtp().getPort());
        assertThat(last.run()).isZero();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(jdbc.sql("SELECT problem FROM notification_mail WHERE given_up")
                        .query(String.class)
                        .single())
                .contains("Lost twice");
    }

    @Test
    void whatTheServerRefusedBeforeKeepsItsMessageId() throws Exception {
        var id = message(outbox(clock, 1));
        assertThat(outbox(clock, 1).run()).isZero();

        assertThat(outbox(later(Duration.ofHours(1)), server.getSmtp().getPort())
                        .run())
                .isEqualTo(1);

        assertThat(server.getReceivedMessages()[0].getMessageID()).isEqualTo("<" + id + "@moha.gov.vn>");
    }

    @Test
    void severalSendersSendEachOnce() throws Exception {
        var outbox = outbox(clock, server.getSmtp().getPort());
        for (int i = 0; i < 12; i++) {
            message(outbox);
        }

        assertThat(AtOnce.run(4, number -> outbox.run())).allMatch(Integer.class::isInstance);

        assertThat(server.getReceivedMessages()).hasSize(12);
        assertThat(List.of(server.getReceivedMessages()))
                .extracting(mail -> mail.getHeader("Message-ID")[0])
                .doesNotHaveDuplicates();
    }

    @Test
    void whereMailIsOffNothingIsPosted() {
        var off = new MailOutbox(new SmtpPost(false, "", sender(1)), messages, table, transaction, clock, "");
        message(off);

        assertThat(off.run()).isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_mail")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void mailWithoutAServerStopsTheStart() {
        assertThatThrownBy(() -> new SmtpPost(true, "par@moha.gov.vn", new NoSender()))
                .hasMessageContaining("spring.mail.host");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        for (var wrong : List.of("x", "a@b", "a b@c.vn", "a@c.vn\nBcc: x@y.vn", "x".repeat(100_000) + "@c.vn")) {
            assertThatThrownBy(() -> ActingOfficer.run(reader, () -> addresses.change(wrong, Locale.ENGLISH)))
                    .as(wrong.substring(0, Math.min(20, wrong.length())))
                    .isInstanceOf(RefusedException.class);
        }
    }

    private int marked() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_mail WHERE sending_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private int attempts() {
        return jdbc.sql("SELECT attempts FROM notification_mail")
                .query(Integer.class)
                .single();
    }

    private UUID message(MailOutbox outbox) {
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

    private MailOutbox outbox(Clock time, int port) {
        return outbox(time, smtp(port));
    }

    private MailOutbox outbox(Clock time, Post post) {
        return new MailOutbox(post, messages, table, transaction, time, "https://parindex.test/");
    }

    private static Post smtp(int port) {
        return new SmtpPost(true, "PAR INDEX <par@moha.gov.vn>", sender(port));
    }

    /** The program dies when the server has the mail and nothing has been noted. */
    private Post dyingAfterSending() {
        var post = smtp(server.getSmtp().getPort());
        return new Post() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(Mail mail) {
                post.send(mail);
                throw new Crash();
            }
        };
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Clock later(Duration by) {
        return Clock.offset(clock, by);
    }

    private static ObjectProvider<JavaMailSender> sender(int port) {
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

    private static final class NoSender implements ObjectProvider<JavaMailSender> {
        @Override
        public JavaMailSender getObject() {
            throw new IllegalStateException();
        }

        @Override
        public JavaMailSender getIfAvailable() {
            return null;
        }
    }
}
