package vn.parindex.notification;

import java.util.Collection;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.parindex.identity.OfficerId;
import vn.parindex.shared.Followers;

/** Tells the open pages of a person that their messages changed. Listeners must not hold up the teller. */
@Component
public class MessageNews {

    private static final Logger LOG = LoggerFactory.getLogger(MessageNews.class);

    private final Followers<OfficerId, Runnable> bells = new Followers<>();

    /** @return ends it */
    public Runnable follow(OfficerId person, Runnable bell) {
        return bells.follow(person, bell);
    }

    void arrived(Collection<OfficerId> people) {
        new HashSet<>(people).forEach(person -> bells.of(person).forEach(MessageNews::ring));
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
