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

    @Bean
    RunningClock clock(ClockOffsets offsets, @Value("${parindex.clock:}") String setting) {
        var real = Clock.tick(Clock.systemUTC(), ChronoUnit.MICROS.getDuration());
        if (setting.isBlank()) {
            return new RunningClock(real, Duration.ZERO);
        }
        var offset = RunningClock.offsetFor(
                real, LocalDateTime.parse(setting.strip()), offsets.find().orElse(null));
        offsets.save(offset);
        return new RunningClock(real, offset);
    }
}
