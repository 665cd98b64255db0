package vn.parindex.clock;

import java.time.Duration;
import java.util.Map;
import vn.parindex.shared.AuditableEvent;

/** The simulated clock was moved forward. The offset is the whole distance from the real time, not the step. */
public record ClockMoved(Duration offset) implements AuditableEvent {

    @Override
    public String action() {
        return "clock.moved";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of("offset", offset.toString());
    }
}
