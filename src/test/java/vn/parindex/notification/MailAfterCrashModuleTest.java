package vn.parindex.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.AtOnce;

/** The program may die while a mail leaves the house: it is marked before, and goes out once more at most. */
class MailAfterCrashModuleTest extends MailStage {

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

    private int marked() {
        return jdbc.sql("SELECT COUNT(*) FROM notification_mail WHERE sending_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }
}
