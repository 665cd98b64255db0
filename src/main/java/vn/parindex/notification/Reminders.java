package vn.parindex.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.agency.AgencyId;
import vn.parindex.cycle.DeadlineRuleService;
import vn.parindex.cycle.DeadlineRules;
import vn.parindex.cycle.WorkingDays;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.workflow.DueWork;
import vn.parindex.workflow.DueWorkList;

/**
 * Reminds of what is due, and tells leaders what is overdue. May be run as often as one likes, by several at once and
 * after any pause: the table of reminders lets each happen once. After a pause only the latest is sent, not all that
 * were missed; a deadline that moved is reminded of anew.
 */
@Component
class Reminders {

    /** In the table of reminders: the deadline has passed. */
    private static final int PASSED = -1;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int FARTHEST_DAYS = 120;
    private static final UUID NOBODY = new UUID(0, 0);

    private final DueWorkList work;
    private final DeadlineRuleService rules;
    private final WorkingDays days;
    private final Holders holders;
    private final Delivery delivery;
    private final MessageNews news;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Reminders(
            DueWorkList work,
            DeadlineRuleService rules,
            WorkingDays days,
            Holders holders,
            Delivery delivery,
            MessageNews news,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.work = work;
        this.rules = rules;
        this.days = days;
        this.holders = holders;
        this.delivery = delivery;
        this.news = news;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** What is to be told at this time; returns how many messages it took. Before the morning nobody is disturbed. */
    int run(LocalDateTime now) {
        if (now.toLocalTime().isBefore(MORNING)) {
            return 0;
        }
        int sent = 0;
        for (var due : work.dueBefore(now.plusDays(FARTHEST_DAYS))) {
            var told = transaction.execute(status -> remind(due, now));
            news.arrived(told);
            sent += told.size();
        }
        return sent;
    }

    private List<OfficerId> remind(DueWork due, LocalDateTime now) {
        var reached = reached(due, now, rules.of(due.cycle()));
        if (reached.isEmpty() || !isFirst(due, reached.getAsInt(), now)) {
            return List.of();
        }
        int at = reached.getAsInt();
        var told = new ArrayList<OfficerId>();
        var kind = at == PASSED ? MessageKind.OVERDUE : at == 0 ? MessageKind.DUE_TODAY : MessageKind.DUE_SOON;
        told.addAll(send(kind, due, now, holders.of(due)));
        if (at == PASSED) {
            told.addAll(send(MessageKind.OVERDUE_HELD, due, now, holders.leaders(due)));
        }
        return told;
    }

    private List<OfficerId> send(MessageKind kind, DueWork due, LocalDateTime now, Collection<Officer> people) {
        return delivery.send(
                new MessageTables.Written(
                        kind,
                        due.cycle().value(),
                        due.agency().map(AgencyId::value).orElse(null),
                        MessageTexts.both("notification.work." + due.kind()),
                        null,
                        due.due(),
                        due.items(),
                        holders.path(due),
                        now),
                people);
    }

    /** The latest of the set days that has come; the day itself shows as 0, a passed deadline as {@link #PASSED}. */
    private OptionalInt reached(DueWork due, LocalDateTime now, DeadlineRules rules) {
        if (now.isAfter(due.due())) {
            return OptionalInt.of(PASSED);
        }
        long left = days.between(now.toLocalDate(), due.due().toLocalDate());
        return rules.reminderDays().stream()
                .mapToInt(Integer::intValue)
                .filter(set -> set >= left)
                .min();
    }

    private boolean isFirst(DueWork due, int reached, LocalDateTime now) {
        return jdbc.sql("""
                        INSERT IGNORE INTO notification_reminder (cycle_id, work, role, owner_id, due_at, days, reminded_at)
                        VALUES (:cycle, :work, :role, :owner, :due, :days, :now)""")
                        .param("cycle", due.cycle().value())
                        .param("work", due.kind().name())
                        .param("role", due.role())
                        .param(
                                "owner",
                                Optional.of(due)
                                        .flatMap(DueWork::owner)
                                        .map(AgencyId::value)
                                        .orElse(NOBODY))
                        .param("due", due.due())
                        .param("days", reached)
                        .param("now", now)
                        .update()
                > 0;
    }
}
