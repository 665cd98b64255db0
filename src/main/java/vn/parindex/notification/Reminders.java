package vn.parindex.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.agency.AgencyId;
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

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int FARTHEST_DAYS = 120;
    private static final UUID NOBODY = new UUID(0, 0);

    private final DueWorkList work;
    private final ReminderTimes times;
    private final PartReminders parts;
    private final Holders holders;
    private final Delivery delivery;
    private final MessageNews news;
    private final TransactionTemplate transaction;

    Reminders(
            DueWorkList work,
            ReminderTimes times,
            PartReminders parts,
            Holders holders,
            Delivery delivery,
            MessageNews news,
            TransactionTemplate transaction) {
        this.work = work;
        this.times = times;
        this.parts = parts;
        this.holders = holders;
        this.delivery = delivery;
        this.news = news;
        this.transaction = transaction;
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
        return sent + parts.run(now);
    }

    private List<OfficerId> remind(DueWork due, LocalDateTime now) {
        var reached = times.reached(due.cycle(), due.due(), now);
        if (reached.isEmpty() || !times.isFirst(reminded(due), reached.getAsInt(), now)) {
            return List.of();
        }
        int at = reached.getAsInt();
        var told = new ArrayList<OfficerId>();
        told.addAll(send(ReminderTimes.kind(at), due, now, holders.of(due)));
        if (at == ReminderTimes.PASSED) {
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

    private static ReminderTimes.Reminded reminded(DueWork due) {
        return new ReminderTimes.Reminded(
                due.cycle(),
                due.kind().name(),
                due.role(),
                due.owner().map(AgencyId::value).orElse(NOBODY),
                due.due());
    }
}
