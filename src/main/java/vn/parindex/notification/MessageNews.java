package vn.parindex.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.identity.OfficerId;

/** Tells the open pages of a person that their messages changed. Listeners must not hold up the teller. */
@Component
public class MessageNews {

    private static final Logger LOG = LoggerFactory.getLogger(MessageNews.class);

    private final Map<OfficerId, Set<Runnable>> bells = new ConcurrentHashMap<>();

    /** @return ends it */
    public Runnable follow(OfficerId person, Runnable bell) {
        bells.computeIfAbsent(person, none -> new CopyOnWriteArraySet<>()).add(bell);
        return () -> bells.computeIfPresent(person, (none, own) -> {
            own.remove(bell);
            return own.isEmpty() ? null : own;
        });
    }

    void arrived(Collection<OfficerId> people) {
        new HashSet<>(people)
                .forEach(person -> bells.getOrDefault(person, Set.of()).forEach(MessageNews::ring));
    }

    void afterCommit(Collection<OfficerId> people) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                arrived(people);
            }
        });
    }

    private static void ring(Runnable bell) {
        try {
            bell.run();
        } catch (RuntimeException gone) {
            LOG.debug("A bell was not rung: {}", gone.toString());
        }
    }
}
