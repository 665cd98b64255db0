package vn.parindex.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RunningClockTest {

    private static final LocalDateTime SETTING = LocalDateTime.of(2023, 2, 6, 8, 0);
    private static final Instant STARTED = Instant.parse("2026-11-22T05:00:00Z");

    private final HandClock real = new HandClock(STARTED);

    @Test
    void runsOnFromTheSetting() {
        var clock = started(null);

        assertThat(LocalDateTime.now(clock)).isEqualTo(SETTING);

        real.pass(Duration.ofMinutes(90));

        assertThat(LocalDateTime.now(clock)).isEqualTo(SETTING.plusMinutes(90));
    }

    @Test
    void doesNotRunBackwardsOverARestart() {
        var before = started(null);
        real.pass(Duration.ofHours(30));
        var stopped = LocalDateTime.now(before);
        real.pass(Duration.ofHours(2));

        var after = started(before.offset());

        assertThat(LocalDateTime.now(after)).isEqualTo(stopped.plusHours(2));
    }

    @Test
    void keepsWhatItWasMovedByOverARestart() {
        var before = started(null);
        var target = SETTING.plusDays(18);
        before.runWith(before.offsetTo(target));
        real.pass(Duration.ofMinutes(1));

        var after = started(before.offset());

        assertThat(LocalDateTime.now(after))
                .isBetween(target.plusMinutes(1), target.plusMinutes(1).plusSeconds(1));
    }

    @Test
    void aLaterSettingMovesItForward() {
        var before = started(null);
        var later = SETTING.plusDays(30);

        var offset = RunningClock.offsetFor(real, later, before.offset());

        assertThat(LocalDateTime.now(new RunningClock(real, offset))).isEqualTo(later);
    }

    @Test
    void arrivesAtTheWantedTimeAndNotBefore() {
        var clock = started(null);
        real.pass(Duration.ofNanos(123_456_789));
        var target = SETTING.plusDays(1);

        clock.runWith(clock.offsetTo(target));

        assertThat(LocalDateTime.now(clock)).isBetween(target, target.plusNanos(2_000_000));
    }

    @Test
    void refusesToRunBackwards() {
        var clock = started(null);

        assertThatThrownBy(() -> clock.runWith(clock.offset().minusMillis(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTheSameMomentInEveryZone() {
        var clock = started(null);
        var utc = clock.withZone(ZoneOffset.UTC);
        real.pass(Duration.ofHours(1));

        assertThat(utc.instant()).isEqualTo(clock.instant());
        assertThat(LocalDateTime.now(utc)).isEqualTo(SETTING.plusHours(1).minusHours(7));
        assertThat(utc.withZone(RunningClock.ZONE)).isSameAs(clock);
    }

    private RunningClock started(Duration persisted) {
        return new RunningClock(real, RunningClock.offsetFor(real, SETTING, persisted));
    }

    /** A real time that the test lets pass. */
    private static final class HandClock extends Clock {

        private Instant now;

        private HandClock(Instant now) {
            this.now = now;
        }

        private void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
