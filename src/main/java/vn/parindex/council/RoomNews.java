package vn.parindex.council;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the open pages of a meeting that something was committed there; each reads anew what its reader may see.
 * Changes of a moment are told together; whoever commits waits for nobody.
 */
@Component
public class RoomNews implements DisposableBean {

    /** How long changes are gathered before they are told. */
    static final int GATHERED_MILLIS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(RoomNews.class);

    private final Map<MeetingId, Set<Runnable>> pages = new ConcurrentHashMap<>();
    private final Set<MeetingId> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicLong changes = new AtomicLong();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(RoomNews::thread);

    RoomNews() {}

    /**
     * Tells a page from now on, on a thread that must not be held up.
     *
     * @return ends it
     */
    public Runnable follow(MeetingId meeting, Runnable page) {
        Runnable own = () -> page.run();
        pages.computeIfAbsent(meeting, none -> new CopyOnWriteArraySet<>()).add(own);
        return () -> pages.computeIfPresent(meeting, (none, followers) -> {
            followers.remove(own);
            return followers.isEmpty() ? null : followers;
        });
    }

    /** How many changes were committed so far: whoever reads, then follows, sees whether something fell between. */
    public long changes() {
        return changes.get();
    }

    /** How many pages are told. */
    int pages() {
        return pages.values().stream().mapToInt(Set::size).sum();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MeetingActed event) {
        changes.incrementAndGet();
        var meeting = event.meeting();
        if (pages.containsKey(meeting) && waiting.add(meeting)) {
            teller.schedule(() -> tell(meeting), GATHERED_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tell(MeetingId meeting) {
        waiting.remove(meeting);
        for (var page : pages.getOrDefault(meeting, Set.of())) {
            try {
                page.run();
            } catch (RuntimeException failure) {
                LOG.warn("An open page of meeting {} was not told what changed", meeting, failure);
            }
        }
    }

    @Override
    public void destroy() {
        teller.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "council-news");
        thread.setDaemon(true);
        return thread;
    }
}
