package vn.parindex.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntraclassCorrelationTest {

    /** Shrout and Fleiss (1979), table 2: four judges rate six targets. */
    private static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    private final IntraclassCorrelation published = new IntraclassCorrelation(SHROUT_FLEISS);

    @Test
    void givesTheirOneWayFigure() {
        assertThat(published.oneWay().orElseThrow()).isEqualTo(0.17, within(0.005));
    }

    @Test
    void givesTheirTwoWayRandomFigure() {
        assertThat(published.twoWayRandom().orElseThrow()).isEqualTo(0.29, within(0.005));
    }

    @Test
    void givesTheirTwoWayMixedFigure() {
        assertThat(published.twoWayMixed().orElseThrow()).isEqualTo(0.71, within(0.005));
    }

    @Test
    void beingStricterThroughoutIsDisagreementToAnyJudgesOnly() {
        var stricter = new IntraclassCorrelation(new double[][] {{1, 2}, {2, 3}, {3, 4}});

        assertThat(stricter.twoWayMixed()).hasValue(1);
        assertThat(stricter.twoWayRandom().orElseThrow()).isLessThan(1);
    }

    @Test
    void saysNothingOfOneTargetOrOneJudge() {
        assertThat(new IntraclassCorrelation(new double[][] {{1, 2}}).twoWayRandom())
                .isEmpty();
        assertThat(new IntraclassCorrelation(new double[][] {{1}, {2}}).oneWay())
                .isEmpty();
        assertThat(new IntraclassCorrelation(new double[][] {}).oneWay()).isEmpty();
    }
}
