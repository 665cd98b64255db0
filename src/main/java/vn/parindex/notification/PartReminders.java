package vn.parindex.notification;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.division.DuePart;
import vn.parindex.division.DueParts;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Roles;

/** Reminds officers of the parts that their agency gave them, at the same set days as of everything else. */
@Component
class PartReminders {

    private static final String WORK = "PART";
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);
    private static final int FARTHEST_DAYS = 60;
    private static final int LONG_PASSED_DAYS = 30;

    private final DueParts parts;
    private final ReminderTimes times;
    private final Delivery delivery;
    private final MessageNews news;
    private final TransactionTemplate transaction;

    PartReminders(
            DueParts parts, ReminderTimes times, Delivery delivery, MessageNews news, TransactionTemplate transaction) {
        this.parts = parts;
        this.times = times;
        this.delivery = delivery;
        this.news = news;
        this.transaction = transaction;
    }

    /** @return how many messages it took */
    int run(LocalDateTime now) {
        var today = now.toLocalDate();
        int sent = 0;
        for (var due : parts.between(today.minusDays(LONG_PASSED_DAYS), today.plusDays(FARTHEST_DAYS))) {
            var told = transaction.execute(status -> remind(due, now));
            news.arrived(told);
            sent += told.size();
        }
        return sent;
    }

    private List<OfficerId> remind(DuePart due, LocalDateTime now) {
        var at = due.dueOn().atTime(END_OF_DAY);
        var reached = times.reached(due.cycle(), at, now);
        var what = new ReminderTimes.Reminded(
                due.cycle(), WORK, Roles.OFFICER, due.officer().id().value(), at);
        if (reached.isEmpty() || !times.isFirst(what, reached.getAsInt(), now)) {
            return List.of();
        }
        return delivery.send(
                new MessageTables.Written(
                        ReminderTimes.kind(reached.getAsInt()),
                        due.cycle().value(),
                        due.agency().value(),
                        subject(due),
                        null,
                        at,
                        due.parts().size(),
                        "",
                        now),
                List.of(due.officer()));
    }

    /** By its name where it is only one. */
    private static LocalizedText subject(DuePart due) {
        if (due.parts().size() > 1) {
            return MessageTexts.both("notification.work.PART");
        }
        var part = due.parts().get(0);
        return new LocalizedText(
                part.code() + " " + part.name().vi(),
                part.code() + " " + part.name().en());
    }
}
