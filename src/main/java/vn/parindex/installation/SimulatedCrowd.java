package vn.parindex.installation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Lets many agencies act at the same time, as they do in the last week before a deadline: one on each processor. */
final class SimulatedCrowd {

    private SimulatedCrowd() {}

    /** Ends when all have acted; what one of them throws ends the simulation. */
    static <T> void each(List<T> members, Consumer<T> acts) {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var results = threads.invokeAll(
                    members.stream().map(member -> act(member, acts)).toList());
            for (var result : results) {
                result.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("The simulation failed", failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The simulation was interrupted", stop);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Callable<Void> act(T member, Consumer<T> acts) {
        return () -> {
            acts.accept(member);
            return null;
        };
    }
}
