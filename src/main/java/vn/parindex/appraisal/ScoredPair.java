package vn.parindex.appraisal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.parindex.criteria.LeafId;

/** Two opinions on one leaf of one agency, as shares of the leaf's maximum; the first is the one by user name. */
record ScoredPair(LeafId leaf, Signature one, Signature other, double first, double second, boolean beyond) {

    WeightedKappa.Pair values() {
        return new WeightedKappa.Pair(first, second);
    }

    boolean isBy(String username) {
        return one.username().equals(username) || other.username().equals(username);
    }

    /** The same pair with this officer in front. */
    WeightedKappa.Pair from(String username) {
        return one.username().equals(username) ? values() : new WeightedKappa.Pair(second, first);
    }

    /** How much more this officer gave than the other. */
    double difference(String username) {
        var pair = from(username);
        return pair.one() - pair.other();
    }

    LocalDate monday(String username) {
        var by = one.username().equals(username) ? one : other;
        return by.at().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
