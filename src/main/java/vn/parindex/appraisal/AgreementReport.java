package vn.parindex.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
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

    /**
     * @param kappa quadratically weighted
     * @param icc ICC(2,1) where the same two scored all agencies, else ICC(1,1)
     * @param samePair which of the two it is
     * @param meanDifference without sign
     */
    public record OfLeaf(
            Leaf leaf,
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
    }

    /** One week's mean difference, and from how many leaves. */
    public record Week(LocalDate monday, int pairs, double meanDifference) {}
}
