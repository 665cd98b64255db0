package vn.parindex.installation;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.parindex.clock.ClockService;
import vn.parindex.identity.ActingOfficer;

/** Moves the demonstration's clock through the simulated months, as the cycle manager may. */
@Component
class SimulatedTime {

    private final ClockService clock;
    private final Clock now;
    private final SimulatedOfficers officers;

    SimulatedTime(ClockService clock, Clock now, SimulatedOfficers officers) {
        this.clock = clock;
        this.now = now;
        this.officers = officers;
    }

    void moveTo(LocalDateTime time) {
        if (time.isAfter(LocalDateTime.now(now))) {
            ActingOfficer.run(officers.manager(), () -> clock.moveTo(time));
        }
    }
}
