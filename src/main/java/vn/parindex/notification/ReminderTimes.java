package vn.parindex.notification;

import java.time.LocalDateTime;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.WorkingDays;

/** When the cycle wants to be reminded, and whether that was done: the key in the table lets each happen once. */
@Component
class ReminderTimes {

    /** In the table of reminders: the deadline has passed. */
    static final int PASSED = -1;

    private final DeadlineRuleService rules;
    private final WorkingDays days;
    private final JdbcClient jdbc;

    ReminderTimes(DeadlineRuleService rules, WorkingDays days, JdbcClient jdbc) {
        this.rules = rules;
        this.days = days;
        this.jdbc = jdbc;
    }

    /** The latest of the set days that has come; the day itself shows as 0, a passed deadline as {@link #PASSED}. */
    OptionalInt reached(CycleId cycle, LocalDateTime due, LocalDateTime now) {
        if (now.isAfter(due)) {
            return OptionalInt.of(PASSED);
        }
        long left = days.between(now.toLocalDate(), due.toLocalDate());
        return rules.of(cycle).reminderDays().stream()
                .mapToInt(Integer::intValue)
                .filter(set -> set >= left)
                .min();
    }

    static MessageKind kind(int reached) {
        return reached == PASSED ? MessageKind.OVERDUE : reached == 0 ? MessageKind.DUE_TODAY : MessageKind.DUE_SOON;
    }

    /** Whether nobody told of it before; from now on somebody has. */
    boolean isFirst(Reminded what, int reached, LocalDateTime now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO notification_reminder (cycle_id, work, role, owner_id, due_at, days, reminded_at)
                        VALUES (:cycle, :work, :role, :owner, :due, :days, :now)""")
                        .param("cycle", what.cycle().value())
                        .param("work", what.work())
                        .param("role", what.role())
                        .param("owner", what.holder())
                        .param("due", what.due())
                        .param("days", reached)
                        .param("now", now)
                        .update()
                > 0;
    }

    /** What is reminded of, and who holds it: an agency, one officer, or nobody in particular. */
    record Reminded(CycleId cycle, String work, String role, UUID holder, LocalDateTime due) {}
}
