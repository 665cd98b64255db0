package vn.parindex.council.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.shell.DeadlineBadge;

/** How long it is to a deadline. */
@SpringComponent("councilDaysLeft")
class DaysLeft {

    private final WorkingDays days;
    private final Clock clock;

    DaysLeft(WorkingDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    DeadlineBadge badge(LocalDateTime deadline) {
        return new DeadlineBadge(deadline, days.left(LocalDateTime.now(clock), deadline));
    }
}
