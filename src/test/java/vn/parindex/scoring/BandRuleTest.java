package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.scoring.RuleSamples.A;
import static vn.parindex.scoring.RuleSamples.bands;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.fraction;
import static vn.parindex.scoring.RuleSamples.mayExceed;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;
import static vn.parindex.scoring.RuleSamples.trace;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.Points;

class BandRuleTest {

    private static final Points TWO = Points.of("2");
    private static final Measure SHARE = new Measure.OfFraction(fraction(ZeroDenominator.REFUSE));
    private static final Measure FIGURE = new Measure.OfFigure(A, MissingFigure.REFUSE);

    private final BandRule percent = new BandRule(TWO, SHARE, bands("(90;100] | 2", "[70;90] | 1", "[0;70) | 0"));
    private final BandRule figure = new BandRule(TWO, FIGURE, bands("[0;3) | 0", "[3;10) | 1", "[10;inf) | 2"));

    @ParameterizedTest
    @CsvSource({"9, 10, 1", "900000000001, 1000000000000, 2", "7, 10, 1", "699999, 1000000, 0", "0, 10, 0", "3, 3, 2"})
    void putsEachEdgeIntoItsOwnBand(String b, String a, String points) {
        assertThat(points(percent, figures("b", b, "a", a))).isEqualTo(Points.of(points));
    }

    @Test
    void comparesExactlyWhereAQuotientWouldRound() {
        var thirds =
                new BandRule(TWO, SHARE, bands("[0;66.66666666666666666667) | 0", "[66.66666666666666666667;100] | 2"));
        assertThat(points(thirds, figures("b", "2", "a", "3"))).isEqualTo(Points.ZERO);
    }

    @Test
    void readsAFigureAsEntered() {
        assertThat(points(figure, figures("a", "2.99999999999999999999"))).isEqualTo(Points.ZERO);
        assertThat(points(figure, figures("a", "3.0"))).isEqualTo(Points.of("1"));
        assertThat(points(figure, figures("a", "123456789"))).isEqualTo(TWO);
    }

    @Test
    void showsTheQuotientAndTheBand() {
        assertThat(trace(percent, figures("b", "2", "a", "3")))
                .containsExactly(
                        new TraceStep(
                                "percent", List.of("b", "2", "a", "3"), new BigDecimal("66.66666666666666666667")),
                        new TraceStep("band.fromBelow", List.of("0", "70"), BigDecimal.ZERO));
    }

    @Test
    void refusesMoreThanTheWholeUnlessBandsGoBeyond() {
        var beyond = new BandRule(TWO, new Measure.OfFraction(mayExceed()), bands("[0;95) | 0", "[95;inf) | 2"));
        var tooMany = figures("b", "11", "a", "10");
        assertThat(problem(percent, tooMany)).isEqualTo(new Problem(Problem.Code.NUMERATOR_ABOVE_DENOMINATOR, "b"));
        assertThat(points(beyond, tooMany)).isEqualTo(TWO);
    }

    @Test
    void refusesAFigureBeyondTheLastBand() {
        var closed = new BandRule(TWO, FIGURE, bands("[0;50) | 0", "[50;100] | 2"));
        assertThat(problem(closed, figures("a", "100.1"))).isEqualTo(new Problem(Problem.Code.OUT_OF_RANGE, "a"));
    }

    @Test
    void sortsBandsFromLowToHigh() {
        assertThat(percent.bands())
                .extracting(band -> band.interval().toString())
                .containsExactly("[0;70)", "[70;90]", "(90;100]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "[0;70) | 0 # [71;100] | 2 # gapOrOverlap",
                "[0;70] | 0 # [70;100] | 2 # gapOrOverlap",
                "[0;70) | 0 # (70;100] | 2 # gapOrOverlap",
                "[0;80) | 0 # [70;100] | 2 # gapOrOverlap",
                "(0;70) | 0 # [70;100] | 2 # notFromZero",
                "[1;70) | 0 # [70;100] | 2 # notFromZero",
                "[0;70) | 0 # [70;100) | 2 # notToHundred",
                "[0;70) | 0 # [70;99] | 2 # notToHundred",
                "[0;70) | 0 # [70;100] | 1 # noBandGivesMaximum",
                "[0;70) | 3 # [70;100] | 2 # bandAboveMaximum"
            })
    void cannotBeMadeWithBandsThatDoNotFit(String low, String high, String reason) {
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> new BandRule(TWO, SHARE, bands(low, high)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("scoring.invalid." + reason));
    }

    @Test
    void cannotBeMadeWithoutBands() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> new BandRule(TWO, FIGURE, List.of()));
    }

    @Test
    void acceptsTheSingleValueOfAnEdgeAsABand() {
        var perfect = new BandRule(TWO, SHARE, bands("[0;100) | 0", "[100;100] | 2"));
        assertThat(points(perfect, figures("b", "10", "a", "10"))).isEqualTo(TWO);
        assertThat(points(perfect, figures("b", "9.9999999999999999999", "a", "10")))
                .isEqualTo(Points.ZERO);
    }

    @Test
    void saysWhatAZeroDenominatorMeans() {
        var nothing = figures("b", "0", "a", "0");
        assertThat(problem(percent, nothing)).isEqualTo(new Problem(Problem.Code.ZERO_DENOMINATOR, "a"));
        var full = new BandRule(
                TWO, new Measure.OfFraction(fraction(ZeroDenominator.FULL)), bands("[0;50) | 0", "[50;100] | 2"));
        assertThat(points(full, nothing)).isEqualTo(TWO);
    }

    @Test
    void keepsBandsFromLowToHighEvenWhereTheLowestHasNoBeginning() {
        var lowest = "(-inf;0] | 0";
        var rule = new BandRule(
                Points.of("2"),
                new Measure.OfFigure(RuleSamples.B, MissingFigure.REFUSE),
                RuleSamples.bands("(5;inf) | 2", lowest, "(0;5] | 1"));
        assertThat(rule.bands()).extracting(band -> band.points().toString()).containsExactly("0", "1", "2");
        var reversed = new BandRule(
                Points.of("2"),
                new Measure.OfFigure(RuleSamples.B, MissingFigure.REFUSE),
                RuleSamples.bands(lowest, "(0;5] | 1", "(5;inf) | 2"));
        assertThat(reversed).isEqualTo(rule);
    }
}
