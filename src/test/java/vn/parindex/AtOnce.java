package vn.parindex;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Starts pieces of work at the same moment, each on a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each returned, or the exception that it threw, in the order of their numbers. */
    public static List<Object> run(int count, IntFunction<Object> work) throws Exception {
        var pool = Executors.newFixedThreadPool(count);
        var start = new CountDownLatch(1);
        try {
            var running = new ArrayList<Future<Object>>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                running.add(pool.submit(outcome(start, () -> work.apply(mine))));
            }
            start.countDown();
            var outcomes = new ArrayList<Object>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Object> outcome(CountDownLatch start, Callable<Object> work) {
        return () -> {
            start.await();
            try {
                return work.call();
            } catch (RuntimeException failure) {
                return failure;
            }
        };
    }
}
