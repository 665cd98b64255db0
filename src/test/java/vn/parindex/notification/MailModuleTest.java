package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.shared.RefusedException;

/** Mail against a real SMTP server of the test: after the message, again when the server was away, given up in the open. */
class MailModuleTest extends MailStage {

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
