package vn.parindex.workflow;

import java.time.Clock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.clock.ClockMoved;

/** Keeps the engine's clock on the product's clock, so that timers fire by the time everybody sees. */
@Component
class EngineClock {

    EngineClock(Clock clock) {
        ClockUtil.offset(clock.millis() - System.currentTimeMillis());
    }

    @EventListener
    void on(ClockMoved event) {
        ClockUtil.offset(event.offset().toMillis());
    }
}
