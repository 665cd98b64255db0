package vn.parindex.appraisal;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How much of the variance of single ratings lies between the things rated and not between the raters.
 *
 * <p>Shrout, P. E., and Fleiss, J. L. (1979): Intraclass correlations: uses in assessing rater reliability. Psychological
 * Bulletin 86(2), 420-428; the forms for a single rating.
 */
final class IntraclassCorrelation {

    private final int targets;
    private final int judges;
    private final double betweenTargets;
    private final double withinTargets;
    private final double betweenJudges;
    private final double residual;

    /** @param ratings a row for each target, in it a rating of every judge */
    IntraclassCorrelation(double[][] ratings) {
        targets = ratings.length;
        judges = targets == 0 ? 0 : ratings[0].length;
        var grand =
                Arrays.stream(ratings).flatMapToDouble(Arrays::stream).average().orElse(0);
        double ofTargets = 0;
        double total = 0;
        var judge = new double[judges];
        for (var row : ratings) {
            ofTargets += square(Arrays.stream(row).average().orElse(0) - grand) * judges;
            for (int column = 0; column < judges; column++) {
                total += square(row[column] - grand);
                judge[column] += row[column] / targets;
            }
        }
        var ofJudges = Arrays.stream(judge).map(mean -> square(mean - grand)).sum() * targets;
        betweenTargets = ofTargets / (targets - 1);
        withinTargets = (total - ofTargets) / (targets * (judges - 1.0));
        betweenJudges = ofJudges / (judges - 1);
        residual = (total - ofTargets - ofJudges) / ((targets - 1.0) * (judges - 1));
    }

    /** ICC(1,1): every target has judges of its own. */
    OptionalDouble oneWay() {
        return share(betweenTargets - withinTargets, betweenTargets + (judges - 1) * withinTargets);
    }

    /** ICC(2,1): the same judges for every target, taken for any judges; being stricter counts as disagreement. */
    OptionalDouble twoWayRandom() {
        return share(
                betweenTargets - residual,
                betweenTargets + (judges - 1) * residual + judges * (betweenJudges - residual) / targets);
    }

    /** ICC(3,1): these judges and no others; being stricter throughout does not count. */
    OptionalDouble twoWayMixed() {
        return share(betweenTargets - residual, betweenTargets + (judges - 1) * residual);
    }

    private OptionalDouble share(double part, double whole) {
        return targets > 1 && judges > 1 && whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }

    private static double square(double value) {
        return value * value;
    }
}
