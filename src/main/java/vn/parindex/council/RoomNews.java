package vn.parindex.council;

import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.shared.Followers;
import vn.parindex.shared.Gathering;

/**
 * Tells the open pages of a meeting that something was committed there; each reads anew what its reader may see.
 * Changes of a moment are told together; whoever commits waits for nobody.
 */
@Component
public class RoomNews implements DisposableBean {

    /** How long changes are gathered before they are told. */
    static final int GATHERED_MILLIS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(RoomNews.class);

    private final Followers<MeetingId, Runnable> pages = new Followers<>();
    private final Gathering<MeetingId, MeetingId> gathering =
            new Gathering<>("council-news", GATHERED_MILLIS, (one, same) -> one, (meeting, same) -> tell(meeting));
    private final AtomicLong changes = new AtomicLong();

    RoomNews() {}

    /**
     * Tells a page from now on, on a thread that must not be held up.
     *
     * @return ends it
     */
    public Runnable follow(MeetingId meeting, Runnable page) {
        return pages.follow(meeting, page);
    }

    /** How many changes were committed so far: whoever reads, then follows, sees whether something fell between. */
    public long changes() {
        return changes.get();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MeetingActed event) {
        changes.incrementAndGet();
        if (pages.isFollowed(event.meeting())) {
            gathering.add(event.meeting(), event.meeting());
        }
    }

    private void tell(MeetingId meeting) {
        for (var page : pages.of(meeting)) {
            try {
                page.run();
            } catch (RuntimeException failure) {
                LOG.warn("An open page of meeting {} was not told what changed", meeting, failure);
            }
        }
    }

    @Override
    public void destroy() {
        gathering.close();
    }
}
