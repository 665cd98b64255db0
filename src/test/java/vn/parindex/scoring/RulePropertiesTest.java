package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.bands;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.fraction;
import static vn.parindex.scoring.RuleSamples.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/** What holds for every rule and every input. */
class RulePropertiesTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Fraction FRACTION = fraction(ZeroDenominator.REFUSE);
    private static final Variable COUNT = RuleSamples.variable("n");

    @Provide
    Arbitrary<BigDecimal> figure() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999"))
                .ofScale(4);
    }

    @Provide
    Arbitrary<BigDecimal> small() {
        return Arbitraries.integers().between(0, 40).map(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Points> maximum() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.TEN)
                .ofScale(2)
                .map(Points::new);
    }

    @Provide
    Arbitrary<RatioRule> ratio() {
        var percentages =
                Arbitraries.bigDecimals().between(BigDecimal.ONE, HUNDRED).ofScale(2);
        return Combinators.combine(maximum(), percentages.optional(), percentages.optional())
                .as(RulePropertiesTest::ratio);
    }

    private static RatioRule ratio(Points maximum, Optional<BigDecimal> one, Optional<BigDecimal> other) {
        var target = one.map(value -> value.max(other.orElse(BigDecimal.ONE)));
        var floor = one.isPresent() ? other.map(value -> value.min(one.get())) : other;
        return new RatioRule(maximum, FRACTION, floor.map(Percentage::new), target.map(Percentage::new));
    }

    /** Bands cut at random places, each cut given to one side or the other, with points that grow. */
    @Provide
    Arbitrary<BandRule> band() {
        var cuts = Arbitraries.integers().between(1, 99).set().ofMinSize(1).ofMaxSize(6);
        return Combinators.combine(cuts, Arbitraries.longs()).as((places, seed) -> {
            var edges = places.stream().sorted().toList();
            var sides = new Random(seed);
            var lines = new ArrayList<String>();
            var from = "[0";
            for (int i = 0; i < edges.size(); i++) {
                boolean below = sides.nextBoolean();
                lines.add(from + ";" + edges.get(i) + (below ? "]" : ")") + " | " + i);
                from = (below ? "(" : "[") + edges.get(i);
            }
            lines.add(from + ";100] | " + edges.size());
            Collections.shuffle(lines, sides);
            return new BandRule(
                    Points.of(String.valueOf(edges.size())),
                    new Measure.OfFraction(FRACTION),
                    bands(lines.toArray(String[]::new)));
        });
    }

    @Provide
    Arbitrary<Rule> anyRule() {
        var deduction = Combinators.combine(maximum(), maximum())
                .as((maximum, each) -> (Rule) new DeductionRule(maximum, COUNT, each, MissingFigure.REFUSE));
        var choice =
                Arbitraries.integers().between(2, 6).map(count -> (Rule) RuleSamples.choice("1", descending(count)));
        return Arbitraries.oneOf(ratio().map(Rule.class::cast), band().map(Rule.class::cast), deduction, choice);
    }

    private static String[] descending(int count) {
        var points = new String[count];
        for (int i = 0; i < count; i++) {
            points[i] =
                    BigDecimal.ONE.subtract(new BigDecimal(i).movePointLeft(1)).toPlainString();
        }
        return points;
    }

    @Property
    void pointsStayBetweenZeroAndTheMaximum(
            @ForAll("anyRule") Rule rule, @ForAll("figure") BigDecimal one, @ForAll("figure") BigDecimal other) {
        var input = new RuleInput(one.intValue() % 2, inputs(one.min(other), one.max(other), one));
        if (rule.evaluate(input) instanceof Scored scored) {
            assertThat(scored.points()).isBetween(Points.ZERO, rule.maximum());
            assertThat(scored.trace()).isNotEmpty().allSatisfy(TextsOfRules::hasText);
            assertThat(scored.trace().get(scored.trace().size() - 1).value())
                    .isEqualByComparingTo(scored.points().value());
        } else {
            assertThat(one.max(other)).as("only a zero denominator is left").isZero();
        }
    }

    private static LinkedHashMap<String, BigDecimal> inputs(BigDecimal b, BigDecimal a, BigDecimal n) {
        var figures = new LinkedHashMap<String, BigDecimal>();
        figures.put("b", b);
        figures.put("a", a);
        figures.put("n", n);
        return figures;
    }

    @Property
    void whatIsMissingNeverScores(@ForAll("anyRule") Rule rule, @ForAll("figure") BigDecimal figure) {
        assertThat(rule.evaluate(RuleInput.nothing())).isInstanceOf(NotScored.class);
        for (var variable : rule.variables()) {
            var figures = inputs(figure, figure, figure);
            figures.remove(variable.symbol());
            assertThat(rule.evaluate(new RuleInput(0, figures)))
                    .isEqualTo(new NotScored(new Problem(Problem.Code.MISSING, variable.symbol())));
            figures.put(variable.symbol(), null);
            assertThat(rule.evaluate(new RuleInput(0, figures))).isInstanceOf(NotScored.class);
        }
    }

    @Property
    void negativeFiguresNeverScore(@ForAll("anyRule") Rule rule, @ForAll("figure") BigDecimal figure) {
        for (var variable : rule.variables()) {
            var figures = inputs(figure, figure, figure);
            figures.put(variable.symbol(), figure.add(BigDecimal.ONE).negate());
            assertThat(rule.evaluate(new RuleInput(0, figures)))
                    .isEqualTo(new NotScored(new Problem(Problem.Code.NEGATIVE, variable.symbol())));
        }
    }

    @Property
    void theOrderOfFiguresDoesNotMatter(
            @ForAll("anyRule") Rule rule, @ForAll("figure") BigDecimal one, @ForAll("figure") BigDecimal other) {
        var forward = inputs(one, other, one);
        var backward = new LinkedHashMap<String, BigDecimal>();
        var symbols = new ArrayList<>(forward.keySet());
        Collections.reverse(symbols);
        symbols.forEach(symbol -> backward.put(symbol, forward.get(symbol)));
        assertThat(rule.evaluate(new RuleInput(1, forward))).isEqualTo(rule.evaluate(new RuleInput(1, backward)));
    }

    @Property
    void theScaleOfFiguresDoesNotMatter(
            @ForAll("ratio") RatioRule rule, @ForAll("small") BigDecimal b, @ForAll("small") BigDecimal a) {
        var wide = figures("b", b.setScale(10).toString(), "a", a.setScale(3).toString());
        assertThat(rule.evaluate(wide)).isEqualTo(rule.evaluate(figures(b, a)));
    }

    @Property
    void ratiosAndBandsGrowWithTheNumerator(
            @ForAll("ratio") RatioRule ratio,
            @ForAll("band") BandRule band,
            @ForAll("small") BigDecimal one,
            @ForAll("small") BigDecimal other) {
        var whole = BigDecimal.valueOf(40);
        for (var rule : List.of(ratio, band)) {
            assertThat(points(rule, figures(one.max(other), whole)))
                    .isGreaterThanOrEqualTo(points(rule, figures(one.min(other), whole)));
        }
    }

    @Property
    void deductionsShrinkWithTheCount(
            @ForAll("maximum") Points maximum,
            @ForAll("maximum") Points each,
            @ForAll("small") BigDecimal one,
            @ForAll("small") BigDecimal other) {
        var rule = new DeductionRule(maximum, COUNT, each, MissingFigure.REFUSE);
        assertThat(points(rule, figures("n", one.max(other).toString())))
                .isLessThanOrEqualTo(points(rule, figures("n", one.min(other).toString())));
    }

    @Property
    void deductionsAreExact(
            @ForAll("maximum") Points maximum, @ForAll("maximum") Points each, @ForAll("small") BigDecimal count) {
        var left = maximum.value().subtract(each.value().multiply(count)).max(BigDecimal.ZERO);
        var rule = new DeductionRule(maximum, COUNT, each, MissingFigure.REFUSE);
        assertThat(points(rule, figures("n", count.toString()))).isEqualTo(new Points(left));
    }

    @Property
    void everyPercentageFallsIntoExactlyOneBand(
            @ForAll("band") BandRule rule, @ForAll("small") BigDecimal b, @ForAll("small") BigDecimal a) {
        Assume.that(a.signum() > 0 && b.compareTo(a) <= 0);
        var holding = rule.bands().stream()
                .filter(band -> band.interval().contains(edge -> FRACTION.compareToPercent(figures(b, a), edge)))
                .toList();
        assertThat(holding).hasSize(1);
        assertThat(points(rule, figures(b, a))).isEqualTo(holding.get(0).points());
    }

    @Property
    void everyEdgeBelongsToTheBandThatClosesIt(@ForAll("band") BandRule rule) {
        for (var band : rule.bands()) {
            var interval = band.interval();
            if (interval.fromIncluded()) {
                assertThat(points(rule, figures(interval.from().orElseThrow(), HUNDRED)))
                        .isEqualTo(band.points());
            }
            if (interval.toIncluded()) {
                assertThat(points(rule, figures(interval.to().orElseThrow(), HUNDRED)))
                        .isEqualTo(band.points());
            }
        }
    }

    @Property
    void theFloorAndTheTargetAreExactEdges(@ForAll("ratio") RatioRule rule) {
        var tiny = new BigDecimal("0.0000000001");
        rule.floor().ifPresent(floor -> {
            assertThat(points(rule, figures(floor.value().subtract(tiny), HUNDRED)))
                    .isEqualTo(Points.ZERO);
            assertThat(points(rule, figures(floor.value(), HUNDRED))).isGreaterThan(Points.ZERO);
        });
        rule.target().ifPresent(target -> {
            assertThat(points(rule, figures(target.value(), HUNDRED))).isEqualTo(rule.maximum());
            assertThat(points(rule, figures(target.value().subtract(tiny), HUNDRED)))
                    .isLessThan(rule.maximum());
        });
    }

    @Property
    void aRatioIsWithinHalfAUnitOfTheExactValue(
            @ForAll("maximum") Points maximum, @ForAll("small") BigDecimal b, @ForAll("small") BigDecimal a) {
        Assume.that(a.signum() > 0 && b.compareTo(a) <= 0);
        var rule = new RatioRule(maximum, FRACTION, Optional.empty(), Optional.empty());
        var error = points(rule, figures(b, a))
                .value()
                .multiply(a)
                .subtract(b.multiply(maximum.value()))
                .abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal("5e-21").multiply(a));
    }
}
