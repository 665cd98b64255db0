package vn.parindex.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of the product: the real time plus an offset that only ever grows. Safe for all threads. */
final class RunningClock extends Clock {

    /** Viet Nam keeps no summer time: a local time names one instant. */
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock real;
    private volatile Duration offset;

    RunningClock(Clock real, Duration offset) {
        this.real = real;
        this.offset = offset.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The offset to run with: the later of where the clock had got to before the stop and the setting. */
    static Duration offsetFor(Clock real, LocalDateTime setting, Duration persisted) {
        var wanted = Duration.between(real.instant(), setting.atZone(ZONE).toInstant());
        return persisted != null && persisted.compareTo(wanted) > 0 ? persisted : wanted;
    }

    Duration offset() {
        return offset;
    }

    /** The offset at which the clock would show this time now. */
    Duration offsetTo(LocalDateTime time) {
        return Duration.between(real.instant(), time.atZone(ZONE).toInstant())
                .plusMillis(1)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws IllegalArgumentException for a step backwards */
    synchronized void runWith(Duration later) {
        if (later.compareTo(offset) < 0) {
            throw new IllegalArgumentException("The clock does not run backwards: " + offset + " to " + later);
        }
        offset = later;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZONE) ? this : new Zoned(this, zone);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    /** The same running clock read in another zone. */
    private static final class Zoned extends Clock {

        private final Clock origin;
        private final ZoneId zone;

        private Zoned(Clock origin, ZoneId zone) {
            this.origin = origin;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return origin.withZone(other);
        }

        @Override
        public Instant instant() {
            return origin.instant();
        }
    }
}
