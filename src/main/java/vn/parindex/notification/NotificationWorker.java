package vn.parindex.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.parindex.clock.ClockMoved;

/**
 * The one thread that tells people: woken by what was committed, and from time to time for reminders and for what did
 * not work before. It begins when the program is up, so that no start waits for it.
 */
@Component
class NotificationWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationWorker.class);
    private static final Duration STOP = Duration.ofSeconds(5);

    private static final Duration BETWEEN_REMINDERS = Duration.ofMinutes(10);

    private final Delivery delivery;
    private final Reminders reminders;
    private final MailOutbox mails;
    private final Clock clock;
    private final boolean works;
    private final Duration pause;
    private final Semaphore wake = new Semaphore(0);
    private LocalDateTime remindAt = LocalDateTime.MIN;
    private volatile Thread thread;

    NotificationWorker(
            Delivery delivery,
            Reminders reminders,
            MailOutbox mails,
            Clock clock,
            @Value("${parindex.notification.background:true}") boolean works,
            @Value("${parindex.notification.pause:60s}") Duration pause) {
        this.delivery = delivery;
        this.reminders = reminders;
        this.mails = mails;
        this.clock = clock;
        this.works = works;
        this.pause = pause;
    }

    @TransactionalEventListener
    void on(NewsNoted event) {
        wake.release();
    }

    @TransactionalEventListener
    void on(ClockMoved event) {
        wake.release();
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (works && thread == null) {
            thread = new Thread(this::work, "notification-work");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt(delivery::run);
                remind();
                attempt(mails::run);
                wake.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Stopped; what is noted is told after the next start");
        }
    }

    /** Not at every waking, but soon after the clock was moved. */
    private void remind() {
        var now = LocalDateTime.now(clock);
        if (!now.isBefore(remindAt)) {
            attempt(() -> reminders.run(now));
            remindAt = now.plus(BETWEEN_REMINDERS);
        }
    }

    /** The database may be away for a while: nothing ends this thread but the end of the program. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.warn("Messages wait: {}", failure.toString());
        }
    }

    @Override
    public void destroy() {
        var working = thread;
        if (working != null) {
            working.interrupt();
            try {
                working.join(STOP.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
