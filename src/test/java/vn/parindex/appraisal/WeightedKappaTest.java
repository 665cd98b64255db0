package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.WeightedKappa.Pair;
import vn.parindex.appraisal.WeightedKappa.Weights;

class WeightedKappaTest {

    /** Cohen (1968), table 1: two judges and 3 diagnoses, as proportions. */
    private static final double[][] COHEN = {{.44, .07, .09}, {.05, .20, .05}, {.01, .03, .06}};

    /** His disagreement weights. */
    private static final double[][] WEIGHTS = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    @Test
    void givesCohensWeightedExample() {
        assertThat(WeightedKappa.of(COHEN, WEIGHTS).orElseThrow()).isEqualTo(0.348, within(0.0005));
    }

    @Test
    void withEqualWeightsItIsCohensPlainKappa() {
        assertThat(WeightedKappa.of(COHEN, new double[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}})
                        .orElseThrow())
                .isEqualTo(0.492, within(0.0005));
    }

    @Test
    void pairsOnAScaleGiveWhatTheirTableGives() {
        var counts = new double[][] {{44, 7, 9}, {5, 20, 5}, {1, 3, 6}};
        var pairs = new ArrayList<Pair>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int time = 0; time < counts[row][column]; time++) {
                    pairs.add(new Pair(row, column));
                }
            }
        }

        assertThat(WeightedKappa.of(pairs, Weights.QUADRATIC).orElseThrow())
                .isEqualTo(
                        WeightedKappa.of(counts, new double[][] {{0, 1, 4}, {1, 0, 1}, {4, 1, 0}})
                                .orElseThrow(),
                        within(1e-12));
        assertThat(WeightedKappa.of(pairs, Weights.LINEAR).orElseThrow())
                .isEqualTo(
                        WeightedKappa.of(counts, new double[][] {{0, 1, 2}, {1, 0, 1}, {2, 1, 0}})
                                .orElseThrow(),
                        within(1e-12));
    }

    @Test
    void isOneInFullAgreementAndLessThanZeroBelowChance() {
        assertThat(WeightedKappa.of(List.of(new Pair(0, 0), new Pair(1, 1)), Weights.QUADRATIC))
                .hasValue(1);
        assertThat(WeightedKappa.of(List.of(new Pair(0, 1), new Pair(1, 0)), Weights.QUADRATIC))
                .hasValue(-1);
    }

    @Test
    void saysNothingWhereNothingCanDisagree() {
        assertThat(WeightedKappa.of(List.of(), Weights.LINEAR)).isEmpty();
        assertThat(WeightedKappa.of(List.of(new Pair(1, 1), new Pair(1, 1)), Weights.LINEAR))
                .isEmpty();
    }
}
