package vn.parindex.installation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.parindex.agency.AgencyRow;
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

    /** Some of the agencies act on each day, at the same time; the clock moves only between the days. */
    void dayByDay(LocalDateTime first, List<AgencyRow> agencies, int each, Consumer<AgencyRow> act) {
        for (int start = 0; start < agencies.size(); start += each) {
            moveTo(first.plusDays(start / each));
            SimulatedCrowd.each(agencies.subList(start, Math.min(start + each, agencies.size())), act);
        }
    }
}
