package vn.parindex.evidence;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One thread that scans and reads what was taken in, while the program runs. It wakes when a document arrives, and from
 * time to time for what did not work before.
 */
@Component
class DocumentWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentWorker.class);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final DocumentRound round;
    private final BoundedReading reading;
    private final boolean works;
    private final Duration pause;
    private final Semaphore news = new Semaphore(0);
    private volatile Thread thread;

    DocumentWorker(
            DocumentRound round,
            BoundedReading reading,
            @Value("${parindex.evidence.background:true}") boolean works,
            @Value("${parindex.evidence.background-pause:30s}") Duration pause) {
        this.round = round;
        this.reading = reading;
        this.works = works;
        this.pause = pause;
    }

    @TransactionalEventListener
    void on(DocumentUploaded event) {
        news.release();
    }

    @Override
    public void start() {
        if (works) {
            thread = new Thread(this::work, "evidence-work");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                int done = attempt();
                if (!news.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS) && done == 0) {
                    rest();
                }
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Stopped; what was begun begins anew at the next start");
        }
    }

    private void rest() {
        try {
            reading.close();
        } catch (IOException failure) {
            LOG.warn("The folder for reading texts cannot be cleared: {}", failure.toString());
        }
    }

    /** The database may be away for a while: nothing ends this thread but the end of the program. */
    private int attempt() throws InterruptedException {
        try {
            return round.run();
        } catch (RuntimeException failure) {
            LOG.warn("Documents wait: {}", failure.toString());
            return 0;
        }
    }

    @Override
    public void stop() {
        var working = thread;
        thread = null;
        if (working != null) {
            working.interrupt();
            try {
                working.join(STOP.toMillis());
                rest();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
