package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's dates mean Viet Nam's time, wherever the program runs and whatever hour its own zone skips. */
class VarsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Apia", "Asia/Kolkata"})
    void aDeadlineIsTheSameMomentInEveryZone(String zone) {
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var due = LocalDateTime.of(2023, 2, 24, 17, 0);
            assertThat(Vars.date(due).toInstant()).isEqualTo(Instant.parse("2023-02-24T10:00:00Z"));
            assertThat(Vars.time(Vars.date(due))).isEqualTo(due);
            var skipped = LocalDateTime.of(2023, 3, 12, 2, 30);
            assertThat(Vars.time(Vars.date(skipped))).isEqualTo(skipped);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
