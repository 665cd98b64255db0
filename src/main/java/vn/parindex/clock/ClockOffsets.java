package vn.parindex.clock;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the offset of the simulated clock over a restart. One row, which only ever moves forward. */
@Component
class ClockOffsets {

    private final JdbcClient jdbc;

    ClockOffsets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Duration> find() {
        return jdbc.sql("SELECT offset_millis FROM clock_setting WHERE id = 1")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    void save(Duration offset) {
        jdbc.sql("""
                        INSERT INTO clock_setting (id, offset_millis, version) VALUES (1, ?, 0)
                        ON DUPLICATE KEY UPDATE version = version + 1,
                            offset_millis = GREATEST(offset_millis, VALUES(offset_millis))""").param(offset.toMillis()).update();
    }
}
