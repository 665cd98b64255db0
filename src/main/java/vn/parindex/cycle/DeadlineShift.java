package vn.parindex.cycle;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Where a deadline goes when days off are declared after it was set: nobody loses a working day, and what fell on a
 * working day still does. Time is never taken away: days worked in exchange only make up for days off.
 */
record DeadlineShift(HolidayCalendar before, HolidayCalendar after, LocalDateTime now) {

    LocalDateTime move(LocalDateTime due) {
        if (!due.isAfter(now)) {
            return due;
        }
        var today = now.toLocalDate();
        var day = due.toLocalDate();
        long left = before.between(today, day);
        boolean onWorkingDay = before.isWorking(day);
        LocalDate moved = day;
        while (after.between(today, moved) < left || onWorkingDay && !after.isWorking(moved)) {
            moved = moved.plusDays(1);
        }
        return moved.atTime(due.toLocalTime());
    }

    /** As {@link #move}, and later than the deadline of the step before. */
    LocalDateTime moveAfter(LocalDateTime previous, LocalDateTime due) {
        var moved = move(due);
        while (!moved.isAfter(previous)) {
            moved = after.plus(moved.toLocalDate(), 1).atTime(moved.toLocalTime());
        }
        return moved;
    }
}
