package vn.parindex.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Leaf;

/**
 * How far scorers agree where two score. All figures are on shares of a leaf's maximum, so that leaves of different
 * weight can be put together; only leaves on which both opinions are in count.
 */
public record AgreementReport(int pairs, List<OfLeaf> leaves, List<OfScorer> scorers) {

    public AgreementReport {
        leaves = List.copyOf(leaves);
        scorers = List.copyOf(scorers);
    }

    /** Pairs that were further apart than their field allows. */
    public int beyond() {
        return leaves.stream().mapToInt(OfLeaf::beyond).sum();
    }

    /** The Mondays of all weeks in which somebody spoke, in order. */
    public List<LocalDate> weeks() {
        return scorers.stream()
                .flatMap(scorer -> scorer.drift().stream())
                .map(Week::monday)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param kind whom the leaf's criteria set measures
     * @param kappa quadratically weighted
     * @param icc ICC(2,1) where the same two scored all agencies, else ICC(1,1)
     * @param samePair which of the two it is
     * @param meanDifference without sign
     */
    public record OfLeaf(
            Leaf leaf,
            AgencyKind kind,
            int pairs,
            OptionalDouble kappa,
            OptionalDouble icc,
            boolean samePair,
            double meanDifference,
            int beyond) {}

    /** @param meanDifference of this officer from the other one: above zero is more generous */
    public record OfScorer(
            String username, String name, int pairs, OptionalDouble kappa, double meanDifference, List<Week> drift) {

        public OfScorer {
            drift = List.copyOf(drift);
        }

        /** How the officer scored in the week that begins then; empty where there was nothing. */
        public Optional<Week> week(LocalDate monday) {
            return drift.stream().filter(week -> week.monday().equals(monday)).findFirst();
        }
    }

    /** One week's mean difference, and from how many leaves. */
    public record Week(LocalDate monday, int pairs, double meanDifference) {}
}
