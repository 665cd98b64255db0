package vn.parindex.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.parindex.shared.TimeLeft;

/** The working-day calendar of Viet Nam, from the holidays kept as data. */
@Service
public class WorkingDays {

    private final HolidayTable holidays;

    WorkingDays(HolidayTable holidays) {
        this.holidays = holidays;
    }

    /** Working days after {@code from} up to and with {@code to}: "3 working days left". Negative when it has passed. */
    public long between(LocalDate from, LocalDate to) {
        return holidays.calendar().between(from, to);
    }

    /** How far away a deadline is. */
    public TimeLeft left(LocalDateTime now, LocalDateTime due) {
        return new TimeLeft(between(now.toLocalDate(), due.toLocalDate()), due.isBefore(now));
    }

    /** The day on which {@code days} working days have passed after {@code from}. */
    public LocalDate plus(LocalDate from, int days) {
        return holidays.calendar().plus(from, days);
    }

    public boolean isWorking(LocalDate day) {
        return holidays.calendar().isWorking(day);
    }

    /** What makes the day special: a holiday, or a weekend day worked in exchange. */
    public Optional<Holiday> on(LocalDate day) {
        return holidays.calendar().on(day);
    }
}
