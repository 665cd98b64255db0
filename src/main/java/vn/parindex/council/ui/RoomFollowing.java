package vn.parindex.council.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.parindex.council.MeetingId;
import vn.parindex.council.RoomNews;
import vn.parindex.identity.ActingOfficer;
import vn.parindex.identity.CurrentOfficer;
import vn.parindex.identity.SessionTickets;

/** Binds an open page to its meeting: what others do there shows without a reload. */
@SpringComponent
class RoomFollowing {

    private final RoomNews news;
    private final CurrentOfficer current;
    private final SessionTickets sessions;

    RoomFollowing(RoomNews news, CurrentOfficer current, SessionTickets sessions) {
        this.news = news;
        this.current = current;
        this.sessions = sessions;
    }

    /** How many changes there were so far, anywhere. */
    long changes() {
        return news.changes();
    }

    /**
     * Runs {@code hear} on the page, in the reader's name, after each change; however much happens while the page is
     * busy, one piece of work waits for it, no more.
     *
     * @return ends it
     */
    Runnable follow(MeetingId meeting, UI ui, Runnable hear) {
        var officer = current.get();
        var ended = sessions.watch();
        var queued = new AtomicBoolean();
        return news.follow(meeting, () -> {
            if (ended.getAsBoolean() || !queued.compareAndSet(false, true)) {
                return;
            }
            try {
                ui.access(() -> {
                    queued.set(false);
                    ActingOfficer.run(officer, hear);
                });
            } catch (UIDetachedException gone) {
                queued.set(false);
            }
        });
    }
}
