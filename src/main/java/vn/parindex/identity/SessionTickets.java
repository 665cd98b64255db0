package vn.parindex.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says which sessions have ended before their time. Each sign-in draws a number; a change that shuts an account, takes
 * its roles or its password ends every session with a lower one. In memory: sessions do not outlive the program either.
 */
@Component
public class SessionTickets {

    private final AtomicLong last = new AtomicLong();
    private final Map<OfficerId, Long> endedUpTo = new ConcurrentHashMap<>();

    SessionTickets() {}

    long draw() {
        return last.incrementAndGet();
    }

    /** Whether the session of this thread must not go on. */
    public boolean currentHasEnded() {
        return SignedInUser.current().map(this::hasEnded).orElse(false);
    }

    /** Says at any later time, on any thread, whether the session of this thread must not go on. */
    public BooleanSupplier watch() {
        var user = SignedInUser.current();
        return () -> user.map(this::hasEnded).orElse(false);
    }

    boolean hasEnded(SignedInUser user) {
        return user.ticket() <= endedUpTo.getOrDefault(user.officer().id(), 0L);
    }

    @TransactionalEventListener
    void on(AccountChanged event) {
        if (!event.change().endsSessions()) {
            return;
        }
        endedUpTo.put(event.account(), draw());
        if (event.change() == AccountChange.PASSWORD_CHOSEN) {
            SignedInUser.current()
                    .filter(user -> user.officer().id().equals(event.account()))
                    .ifPresent(user -> user.goOnWith(draw()));
        }
    }
}
