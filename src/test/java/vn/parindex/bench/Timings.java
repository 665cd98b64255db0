package vn.parindex.bench;

import java.util.ArrayList;
import java.util.List;

/** Times of many runs of one thing, from many threads, and where they lie. */
final class Timings {

    private static final double NANOS_A_MILLI = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    synchronized void add(long time) {
        nanos.add(time);
    }

    synchronized int count() {
        return nanos.size();
    }

    double median() {
        return millis(0.5);
    }

    double p95() {
        return millis(0.95);
    }

    double best() {
        return millis(0);
    }

    double worst() {
        return millis(1);
    }

    /** The time within which this share of the runs was done, in milliseconds. */
    private synchronized double millis(double share) {
        var sorted = nanos.stream().sorted().toList();
        int at = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(0, at)) / NANOS_A_MILLI;
    }
}
