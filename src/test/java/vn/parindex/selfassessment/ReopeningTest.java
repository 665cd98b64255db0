package vn.parindex.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.LeafId;
import vn.parindex.cycle.CycleId;
import vn.parindex.ledger.Actor;
import vn.parindex.shared.RefusedException;

class ReopeningTest {

    private static final Actor SOMEBODY = new Actor("a", "Người này");
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 3, 1, 8, 0);
    private static final LocalDateTime LATER = NOW.plusDays(2);
    private static final String WHY = "Nhập nhầm số liệu";

    private final Reopening reopening =
            new Reopening(CycleId.next(), AgencyId.next(), LeafId.next(), WHY, SOMEBODY, NOW);

    @Test
    void goesFromRequestToResubmission() {
        reopening.grant(LATER, WHY, "{}", SOMEBODY, NOW);
        reopening.sendToLeader();
        reopening.sendBack(WHY);
        reopening.sendToLeader();
        reopening.resubmit(NOW);

        assertThat(reopening.row().status()).isEqualTo(ReopeningStatus.RESUBMITTED);
        assertThat(reopening.row().endedAt()).isEqualTo(NOW);
        assertThat(reopening.lapse(LATER)).isFalse();
    }

    @Test
    void nothingFollowsARefusal() {
        reopening.refuse(WHY, SOMEBODY, NOW);

        assertThat(reopening.row().status().pending()).isFalse();
        assertThatThrownBy(() -> reopening.grant(LATER, WHY, "{}", SOMEBODY, NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("reopening.REFUSED");
    }

    @Test
    void isNotSubmittedWithoutTheLeaderHavingItBeforeThem() {
        reopening.grant(LATER, WHY, "{}", SOMEBODY, NOW);

        assertThatThrownBy(() -> reopening.resubmit(NOW)).hasMessageContaining("reopening.OPEN");
    }

    @Test
    void isGrantedForATimeThatIsStillToCome() {
        assertThatThrownBy(() -> reopening.grant(NOW, WHY, "{}", SOMEBODY, NOW))
                .hasMessageContaining("reopeningInPast");
        assertThat(reopening.row().status()).isEqualTo(ReopeningStatus.ASKED);
    }

    @Test
    void lapsesFromTheLeadersDeskToo() {
        reopening.grant(LATER, WHY, "{}", SOMEBODY, NOW);
        reopening.sendToLeader();

        assertThat(reopening.lapse(LATER)).isTrue();
        assertThat(reopening.row().status()).isEqualTo(ReopeningStatus.LAPSED);
        assertThatThrownBy(() -> reopening.refuseAfterHour(LATER.plusSeconds(1)))
                .isInstanceOf(FileClosedException.class);
    }
}
