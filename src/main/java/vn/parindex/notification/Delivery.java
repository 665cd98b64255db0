package vn.parindex.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.cycle.Cycles;
import vn.parindex.identity.Officer;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.LocalizedText;

/** Turns what was noted into messages: one piece of news and all its messages in one transaction, or none of it. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final NewsLog log;
    private final Concerned concerned;
    private final MessageTables messages;
    private final MailOutbox mails;
    private final MessageNews news;
    private final Cycles cycles;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Delivery(
            NewsLog log,
            Concerned concerned,
            MessageTables messages,
            MailOutbox mails,
            MessageNews news,
            Cycles cycles,
            TransactionTemplate transaction,
            Clock clock) {
        this.log = log;
        this.concerned = concerned;
        this.messages = messages;
        this.mails = mails;
        this.news = news;
        this.cycles = cycles;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tells everything that is due; returns how much. What fails is kept for later and holds up nothing else. */
    int run() {
        int told = 0;
        while (one()) {
            told++;
        }
        return told;
    }

    private boolean one() {
        var told = new ArrayList<OfficerId>();
        var more = new AtomicBoolean();
        var failed = new ArrayList<NewsLog.Noted>();
        try {
            transaction.executeWithoutResult(status -> log.take().ifPresent(noted -> {
                more.set(true);
                failed.add(noted);
                told.addAll(tell(noted.news()));
                log.told(noted);
            }));
        } catch (RuntimeException failure) {
            LOG.warn("News waits: {}", failed, failure);
            failed.forEach(log::postpone);
            return more.get();
        }
        news.arrived(told);
        return more.get();
    }

    /** Of a cycle that is over nothing is told any more. */
    private List<OfficerId> tell(News news) {
        if (news.cycle() != null && cycles.get(news.cycle()).locked()) {
            return List.of();
        }
        var told = concerned.of(news);
        var readers = told.people().stream()
                .filter(officer -> !Objects.equals(officer.id().value(), news.actor()))
                .collect(Collectors.groupingBy(told.path(), LinkedHashMap::new, Collectors.toList()));
        return readers.entrySet().stream()
                .flatMap(same -> send(written(news, told.subject(), same.getKey()), same.getValue()).stream())
                .toList();
    }

    private MessageTables.Written written(News news, LocalizedText subject, String path) {
        return new MessageTables.Written(
                news.kind(),
                news.cycle() == null ? null : news.cycle().value(),
                news.agency() == null ? null : news.agency().value(),
                subject,
                news.words(),
                news.due(),
                1,
                path,
                LocalDateTime.now(clock));
    }

    /** Writes a message to each, and the mails to those who want them, in the caller's transaction. */
    List<OfficerId> send(MessageTables.Written message, Collection<Officer> people) {
        var told = new ArrayList<OfficerId>();
        for (var person : people) {
            mails.post(person.id(), messages.insert(person.id(), message));
            told.add(person.id());
        }
        return told;
    }
}
