package vn.parindex.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.WorkingDays;

/** The product's time, in Viet Nam's working days. */
@Component
class WorkCalendar {

    private final Clock clock;
    private final WorkingDays days;

    WorkCalendar(Clock clock, WorkingDays days) {
        this.clock = clock;
        this.days = days;
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate plusWorkingDays(LocalDate from, int count) {
        return days.plus(from, count);
    }
}
