package vn.parindex.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** People at work on threads of their own; they stop between two steps while somebody looks at what is there. */
final class KilledPeople implements AutoCloseable {

    private static final long BREATH = 20;
    private static final long RETRY = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);
    private final List<Worker> workers = new ArrayList<>();
    private final Supplier<ApplicationProcess> application;

    KilledPeople(Supplier<ApplicationProcess> application, List<KilledWork> works) {
        this.application = application;
        works.forEach(work -> workers.add(new Worker(work)));
        workers.forEach(Thread::start);
    }

    /** What was under way at this moment, and how many of each. */
    Map<String, Integer> underWay() {
        var busy = new TreeMap<String, Integer>();
        workers.stream()
                .filter(worker -> worker.busy)
                .forEach(worker -> busy.merge(worker.work.name(), 1, Integer::sum));
        return busy;
    }

    /** Waits until everybody has got something done since now. */
    void awaitEverybody() throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        for (var worker : workers) {
            int before = worker.done.get();
            while (worker.done.get() == before) {
                if (Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("Nothing goes on: " + failures());
                }
                Thread.sleep(BREATH);
            }
        }
    }

    /** Nobody begins a step until {@link #resume}. */
    void pause() {
        gate.writeLock().lock();
    }

    void resume() {
        gate.writeLock().unlock();
    }

    private List<String> failures() {
        return workers.stream()
                .map(worker -> worker.work.name() + ": " + worker.failure)
                .toList();
    }

    @Override
    public void close() {
        workers.forEach(Thread::interrupt);
    }

    private final class Worker extends Thread {

        private final KilledWork work;
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean busy;
        private volatile String failure = "";
        private boolean broken;

        private Worker(KilledWork work) {
            super(work.name());
            this.work = work;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!isInterrupted()) {
                    step();
                    Thread.sleep(broken ? RETRY : BREATH);
                }
            } catch (InterruptedException ended) {
                interrupt();
            }
        }

        private void step() throws InterruptedException {
            gate.readLock().lock();
            try {
                if (broken) {
                    work.goOn(application.get());
                    broken = false;
                }
                busy = true;
                work.step();
                done.incrementAndGet();
            } catch (IOException | RuntimeException failed) {
                broken = true;
                failure = failed.toString();
            } finally {
                busy = false;
                gate.readLock().unlock();
            }
        }
    }
}
