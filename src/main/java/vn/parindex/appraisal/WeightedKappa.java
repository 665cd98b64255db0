package vn.parindex.appraisal;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement of two raters beyond chance, where some disagreements are worse than others.
 *
 * <p>Cohen, J. (1968): Weighted kappa: nominal scale agreement with provision for scaled disagreement or partial credit.
 * Psychological Bulletin 70(4), 213-220. Quadratic weights make it an intraclass correlation: Fleiss, J. L., and Cohen,
 * J. (1973), Educational and Psychological Measurement 33, 613-619.
 */
final class WeightedKappa {

    /** How bad it is to be so far apart. */
    enum Weights {
        LINEAR,
        QUADRATIC;

        double of(double one, double other) {
            var apart = Math.abs(one - other);
            return this == LINEAR ? apart : apart * apart;
        }
    }

    /** What two raters said of the same thing. */
    record Pair(double one, double other) {}

    private WeightedKappa() {}

    /**
     * From pairs of ratings on a scale; each value that was given is a category.
     *
     * @return empty where nothing can disagree by chance: fewer than two pairs, or one and the same value throughout
     */
    static OptionalDouble of(List<Pair> pairs, Weights weights) {
        double observed = 0;
        double expected = 0;
        for (var pair : pairs) {
            observed += weights.of(pair.one(), pair.other());
            for (var chance : pairs) {
                expected += weights.of(pair.one(), chance.other());
            }
        }
        return kappa(observed / pairs.size(), expected / pairs.size() / pairs.size());
    }

    /**
     * From a table of how often the first rater chose the row and the second the column.
     *
     * @param weights how bad it is that one said the row and the other the column; zero on the diagonal
     */
    static OptionalDouble of(double[][] table, double[][] weights) {
        double all = 0;
        var rows = new double[table.length];
        var columns = new double[table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table.length; column++) {
                all += table[row][column];
                rows[row] += table[row][column];
                columns[column] += table[row][column];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table.length; column++) {
                observed += weights[row][column] * table[row][column] / all;
                expected += weights[row][column] * rows[row] / all * columns[column] / all;
            }
        }
        return kappa(observed, expected);
    }

    private static OptionalDouble kappa(double observed, double expected) {
        return expected > 0 ? OptionalDouble.of(1 - observed / expected) : OptionalDouble.empty();
    }
}
