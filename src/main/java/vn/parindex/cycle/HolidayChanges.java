package vn.parindex.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the calendar is to say anew.
 *
 * @param declared days off, and weekend days worked in exchange
 * @param withdrawn declared days that are ordinary again
 * @param basis the notice they rest on
 */
public record HolidayChanges(List<Holiday> declared, Set<LocalDate> withdrawn, String basis) {

    public HolidayChanges {
        declared = List.copyOf(declared);
        withdrawn = Set.copyOf(withdrawn);
    }

    boolean isEmpty() {
        return declared.isEmpty() && withdrawn.isEmpty();
    }
}
