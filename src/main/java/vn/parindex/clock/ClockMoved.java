package vn.parindex.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/**
 * The simulated clock was moved forward.
 *
 * @param offset the whole distance from the real time, not the step
 * @param time what the clock shows now
 */
public record ClockMoved(Duration offset, LocalDateTime time) implements AuditableEvent {

    @Override
    public String action() {
        return "clock.moved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("to", time.toString());
    }
}
