package vn.parindex.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Many at once, each on a thread of its own; who fails, fails the whole. */
final class Crowd {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private Crowd() {}

    /** Work of one of them. */
    interface Work {
        void run(int number) throws Exception;
    }

    /** One turn of one of them, which was due at this moment of {@link System#nanoTime}. */
    interface Turn {
        void run(int number, long due) throws Exception;
    }

    static void all(int count, Work work) throws Exception {
        var pool = Executors.newFixedThreadPool(count);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (int number = 0; number < count; number++) {
                int mine = number;
                tasks.add(() -> {
                    work.run(mine);
                    return null;
                });
            }
            for (var each : pool.invokeAll(tasks)) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Each has a turn once a second; their turns are spread over the second. Who is late waits no longer. */
    static void onceASecond(int count, int turns, Turn turn) throws Exception {
        long from = System.nanoTime() + SECOND;
        all(count, number -> {
            for (int done = 0; done < turns; done++) {
                long due = from + number * SECOND / count + done * SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                turn.run(number, due);
            }
        });
    }
}
