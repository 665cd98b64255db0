package vn.parindex.shared;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Who is told of what: open pages by the thing they show. Safe for many threads; what nobody follows any more is
 * forgotten.
 *
 * @param <K> what is followed
 * @param <F> what is told
 */
public final class Followers<K, F> {

    private final Map<K, List<Following<F>>> all = new ConcurrentHashMap<>();

    /** @return ends it; harmless when repeated */
    public Runnable follow(K what, F follower) {
        var following = new Following<>(follower);
        all.compute(what, (none, others) -> {
            var together = others == null ? new CopyOnWriteArrayList<Following<F>>() : others;
            together.add(following);
            return together;
        });
        return () -> all.computeIfPresent(what, (none, others) -> {
            others.remove(following);
            return others.isEmpty() ? null : others;
        });
    }

    public boolean isFollowed(K what) {
        return all.containsKey(what);
    }

    /** Those who follow it now. */
    public List<F> of(K what) {
        return all.getOrDefault(what, List.of()).stream()
                .map(following -> following.follower)
                .toList();
    }

    /** How many follow anything. */
    public int size() {
        return all.values().stream().mapToInt(List::size).sum();
    }

    /** Told apart by what it is, not by what it equals: the same page may follow twice. */
    private static final class Following<F> {

        private final F follower;

        private Following(F follower) {
            this.follower = follower;
        }
    }
}
