package vn.parindex.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts working days: Monday to Friday, less the holidays, plus the weekend days worked in exchange. */
final class HolidayCalendar {

    private static final int WORKING_DAYS_A_WEEK = 5;
    private static final int DAYS_A_WEEK = 7;

    private final TreeMap<LocalDate, Holiday> exceptions = new TreeMap<>();

    HolidayCalendar(Collection<Holiday> exceptions) {
        exceptions.forEach(holiday -> this.exceptions.put(holiday.day(), holiday));
    }

    /** The calendar as it would be with these changes. */
    HolidayCalendar with(HolidayChanges changes) {
        var days = new ArrayList<>(exceptions.values());
        days.removeIf(holiday -> changes.withdrawn().contains(holiday.day()));
        days.addAll(changes.declared());
        return new HolidayCalendar(days);
    }

    /** The exceptions of a year, in order. */
    List<Holiday> of(int year) {
        return List.copyOf(exceptions
                .subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))
                .values());
    }

    boolean isWorking(LocalDate day) {
        var exception = exceptions.get(day);
        return exception == null ? !weekend(day) : exception.working();
    }

    Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return weekdays(from, to) + correction(exceptions.subMap(from, false, to, true));
    }

    /** The day on which {@code days} working days have passed after {@code from}. */
    LocalDate plus(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not " + days);
        }
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    private static long weekdays(LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        long count = days / DAYS_A_WEEK * WORKING_DAYS_A_WEEK;
        for (long rest = days % DAYS_A_WEEK; rest > 0; rest--) {
            if (!weekend(to.minusDays(rest - 1))) {
                count++;
            }
        }
        return count;
    }

    private static long correction(Map<LocalDate, Holiday> exceptions) {
        long gained = exceptions.values().stream()
                .filter(h -> h.working() && weekend(h.day()))
                .count();
        long lost = exceptions.values().stream()
                .filter(h -> !h.working() && !weekend(h.day()))
                .count();
        return gained - lost;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
