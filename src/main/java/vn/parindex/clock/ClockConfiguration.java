package vn.parindex.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product. Everything that asks for the time injects {@link Clock}. */
@Configuration
class ClockConfiguration {

    /** A demonstration is empty at first: its simulated history starts here and moves the clock up to the setting. */
    private static final LocalDateTime HISTORY_BEGINS = LocalDateTime.of(2022, 1, 10, 8, 0);

    @Bean
    RunningClock clock(
            ClockOffsets offsets,
            @Value("${parindex.clock:}") String setting,
            @Value("${parindex.demonstration:false}") boolean demonstration) {
        var real = Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
        if (setting.isBlank()) {
            return new RunningClock(real, Duration.ZERO);
        }
        var persisted = offsets.find().orElse(null);
        var beginning = demonstration && persisted == null ? HISTORY_BEGINS : LocalDateTime.parse(setting.strip());
        var offset = RunningClock.offsetFor(real, beginning, persisted);
        offsets.save(offset);
        return new RunningClock(real, offset);
    }
}
