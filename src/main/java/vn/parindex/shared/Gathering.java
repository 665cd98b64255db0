package vn.parindex.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/**
 * Changes of a moment, told together a little later by a thread of its own: whoever changes waits for nobody.
 *
 * @param <K> what changed
 * @param <C> what is known of the change
 */
public final class Gathering<K, C> implements AutoCloseable {

    private final Map<K, C> waiting = new HashMap<>();
    private final long millis;
    private final BinaryOperator<C> both;
    private final BiConsumer<K, C> tell;
    private final ScheduledExecutorService teller;

    /**
     * @param thread what the telling thread is called
     * @param millis how long changes are gathered before they are told
     * @param both two changes of the same as one
     * @param tell must deal with its own failures
     */
    public Gathering(String thread, long millis, BinaryOperator<C> both, BiConsumer<K, C> tell) {
        this.millis = millis;
        this.both = both;
        this.tell = tell;
        teller = Executors.newSingleThreadScheduledExecutor(work -> {
            var telling = new Thread(work, thread);
            telling.setDaemon(true);
            return telling;
        });
    }

    public void add(K what, C change) {
        synchronized (waiting) {
            boolean first = !waiting.containsKey(what);
            waiting.merge(what, change, both);
            if (first) {
                teller.schedule(() -> tell(what), millis, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void tell(K what) {
        C change;
        synchronized (waiting) {
            change = waiting.remove(what);
        }
        tell.accept(what, change);
    }

    /** What is gathered now is not told any more. */
    @Override
    public void close() {
        teller.shutdownNow();
    }
}
