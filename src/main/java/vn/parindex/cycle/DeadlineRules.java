package vn.parindex.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.shared.RefusedException;

/**
 * How a cycle deals with time.
 *
 * @param reminderDays how many working days before a deadline those who hold the work are reminded, the earliest first;
 *     0 is the day itself
 * @param lateFiles what becomes of a late file
 */
public record DeadlineRules(List<Integer> reminderDays, LateFiles lateFiles) {

    /** Until somebody says otherwise. */
    public static final DeadlineRules DEFAULT = new DeadlineRules(List.of(5, 2, 0), LateFiles.LOCK);

    private static final int MOST_REMINDERS = 8;
    private static final int EARLIEST = 60;

    public DeadlineRules {
        reminderDays = reminderDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (reminderDays.size() > MOST_REMINDERS) {
            throw RefusedException.at("reminderDays", "cycle.refusal.tooManyReminders", MOST_REMINDERS);
        }
        if (reminderDays.stream().anyMatch(days -> days < 0 || days > EARLIEST)) {
            throw RefusedException.at("reminderDays", "cycle.refusal.reminderDays", EARLIEST);
        }
    }

    /**
     * The days as people type them: numbers between commas.
     *
     * @throws RefusedException at {@code reminderDays} for anything else
     */
    public static List<Integer> typedDays(String typed) {
        try {
            return Stream.of(typed == null ? new String[0] : typed.split("[,;\\s]+"))
                    .filter(word -> !word.isBlank())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException unreadable) {
            throw RefusedException.at("reminderDays", "cycle.refusal.reminderDays", EARLIEST);
        }
    }

    /** The days as they are stored and shown. */
    public String daysText() {
        return reminderDays.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
