package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.points;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/** What holds for rules that compute, against the same arithmetic done another way. */
class ComputedRulePropertiesTest {

    private static final BigInteger CENTS = BigInteger.valueOf(100);

    /** A rule in hundredths of a point: start, maximum, and for each figure its points and cap. */
    record InCents(int maximum, int start, List<int[]> lines) {

        AdjustmentRule rule(List<Integer> order) {
            var adjustments = order.stream()
                    .map(place -> new Adjustment(
                            RuleSamples.variable("n" + place),
                            new PointsChange(cents(lines.get(place)[0])),
                            new Points(cents(lines.get(place)[1]))))
                    .toList();
            return new AdjustmentRule(
                    new Points(cents(maximum)), new Points(cents(start)), adjustments, MissingFigure.REFUSE);
        }

        List<Integer> places() {
            return IntStream.range(0, lines.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        }

        /** Counted in whole cents, without a BigDecimal. */
        long expected(List<Integer> counts) {
            long sum = start;
            for (int place = 0; place < lines.size(); place++) {
                long size = Math.min((long) Math.abs(lines.get(place)[0]) * counts.get(place), lines.get(place)[1]);
                sum += lines.get(place)[0] < 0 ? -size : size;
            }
            return Math.max(0, Math.min(maximum, sum));
        }

        boolean isInside(List<Integer> counts) {
            return expected(counts) > 0 && expected(counts) < maximum;
        }
    }

    private static BigDecimal cents(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    @Provide
    Arbitrary<InCents> adjustments() {
        var line = Combinators.combine(
                        Arbitraries.integers().between(-200, 200).filter(each -> each != 0),
                        Arbitraries.integers().between(0, 400))
                .as((each, more) -> new int[] {each, Math.abs(each) + more});
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(1, 500),
                        line.list().ofMinSize(1).ofMaxSize(5))
                .as((start, more, lines) -> new InCents(Math.min(start + more, best(start, lines)), start, lines))
                .filter(cents -> cents.maximum() > 0);
    }

    private static int best(int start, List<int[]> lines) {
        return start
                + lines.stream()
                        .filter(line -> line[0] > 0)
                        .mapToInt(line -> line[1])
                        .sum();
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 12).list().ofSize(5);
    }

    private static RuleInput input(List<Integer> counts) {
        var figures = new HashMap<String, BigDecimal>();
        for (int place = 0; place < counts.size(); place++) {
            figures.put("n" + place, BigDecimal.valueOf(counts.get(place)));
        }
        return RuleInput.ofFigures(figures);
    }

    @Property
    void adjustmentsAreExactWithinBoundsAndInAnyOrder(
            @ForAll("adjustments") InCents cents, @ForAll("counts") List<Integer> counts, @ForAll Random random) {
        var order = cents.places();
        var expected = new Points(cents(cents.expected(counts)));
        assertThat(points(cents.rule(order), input(counts))).isEqualTo(expected);
        Collections.shuffle(order, random);
        assertThat(points(cents.rule(order), input(counts))).isEqualTo(expected);
    }

    @Property
    void adjustmentsFollowEachOccurrenceUntilACap(
            @ForAll("adjustments") InCents cents,
            @ForAll("counts") List<Integer> counts,
            @ForAll @IntRange(max = 4) int which) {
        Assume.that(which < cents.lines().size());
        var rule = cents.rule(cents.places());
        var more = new ArrayList<>(counts);
        more.set(which, counts.get(which) + 1);
        var change =
                points(rule, input(more)).minus(points(rule, input(counts))).value();
        int each = cents.lines().get(which)[0];
        assertThat(change.signum() * Integer.signum(each)).isNotNegative();
        boolean capped = Math.abs(each) * more.get(which) > cents.lines().get(which)[1];
        if (!capped && cents.isInside(counts) && cents.isInside(more)) {
            assertThat(change).isEqualByComparingTo(cents(each));
        }
    }

    @Provide
    Arbitrary<BigDecimal> amount() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3);
    }

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), BigDecimal.valueOf(1000))
                .ofScale(2);
    }

    @Property
    void surveysAreTheNearestTwentiethDecimal(
            @ForAll("positive") BigDecimal maximum,
            @ForAll("positive") BigDecimal whole,
            @ForAll("amount") BigDecimal value) {
        var rule = new SurveyRule(new Points(maximum), RuleSamples.variable("x"), whole);
        var input = RuleInput.ofFigures(Map.of("x", value));
        if (value.compareTo(whole) > 0) {
            assertThat(rule.evaluate(input)).isInstanceOf(NotScored.class);
            return;
        }
        // in whole numbers: half up is floor((2n + d) / 2d)
        var top = value.movePointRight(3)
                .toBigIntegerExact()
                .multiply(maximum.movePointRight(2).toBigIntegerExact())
                .multiply(BigInteger.TEN.pow(20));
        var bottom = whole.movePointRight(2)
                .toBigIntegerExact()
                .multiply(BigInteger.TEN)
                .multiply(CENTS);
        var rounded = top.shiftLeft(1).add(bottom).divide(bottom.shiftLeft(1));
        assertThat(points(rule, input))
                .isEqualTo(new Points(new BigDecimal(rounded, 20)))
                .isLessThanOrEqualTo(rule.maximum());
    }

    @Property
    void surveysGrowWithEveryThousandth(@ForAll("positive") BigDecimal maximum, @ForAll("amount") BigDecimal value) {
        var rule = new SurveyRule(new Points(maximum), RuleSamples.variable("x"), BigDecimal.valueOf(1001));
        var next = value.add(new BigDecimal("0.001"));
        assertThat(points(rule, RuleInput.ofFigures(Map.of("x", next))))
                .isGreaterThan(points(rule, RuleInput.ofFigures(Map.of("x", value))));
    }

    @Property
    void ratiosGrowWithEveryDossierUntilTheTarget(
            @ForAll @IntRange(min = 1, max = 9999) int whole,
            @ForAll @IntRange(max = 9998) int part,
            @ForAll @IntRange(min = 1, max = 100) int target) {
        Assume.that(part < whole);
        var rule = new RatioRule(
                Points.of("2"),
                RuleSamples.fraction(ZeroDenominator.REFUSE),
                Optional.empty(),
                Optional.of(new Percentage(BigDecimal.valueOf(target))));
        var now = points(rule, figures(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
        var next = points(rule, figures(BigDecimal.valueOf(part + 1L), BigDecimal.valueOf(whole)));
        if (100L * part < (long) target * whole) {
            assertThat(next).isGreaterThan(now);
        } else {
            assertThat(now).isEqualTo(next).isEqualTo(rule.maximum());
        }
    }

    @Property
    void deductionsTakeTheSameForEveryOccurrenceUntilNothingIsLeft(
            @ForAll @IntRange(min = 1, max = 500) int maximum,
            @ForAll @IntRange(min = 1, max = 100) int each,
            @ForAll @IntRange(max = 600) int count) {
        var rule = new DeductionRule(
                new Points(cents(maximum)), RuleSamples.variable("n"), new Points(cents(each)), MissingFigure.REFUSE);
        assertThat(points(rule, figures("n", String.valueOf(count))))
                .isEqualTo(new Points(cents(Math.max(0, maximum - each * count))));
    }

    /** A formula beside the value that plain BigDecimal arithmetic gives it. */
    record Computed(String text, BigDecimal value) {}

    @Provide
    Arbitrary<Computed> computed() {
        var leaf = Arbitraries.oneOf(
                Arbitraries.of(new Computed("a", new BigDecimal("7")), new Computed("b", new BigDecimal("2.5"))),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(2)
                        .map(number -> new Computed(number.toPlainString(), number)));
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf,
                () -> Combinators.combine(
                                computed(), computed(), Arbitraries.integers().between(0, 8))
                        .as(ComputedRulePropertiesTest::join));
    }

    private static Computed join(Computed one, Computed other, int how) {
        var x = one.value();
        var y = other.value();
        var pair = one.text() + ", " + other.text();
        return switch (how) {
            case 0 -> new Computed("(" + one.text() + " + " + other.text() + ")", x.add(y));
            case 1 -> new Computed("(" + one.text() + " - " + other.text() + ")", x.subtract(y));
            case 2 -> new Computed("(" + one.text() + ")*(" + other.text() + ")", x.multiply(y));
            case 3 -> new Computed("MIN(" + pair + ")", x.compareTo(y) < 0 ? x : y);
            case 4 -> new Computed("max(" + pair + ")", x.compareTo(y) > 0 ? x : y);
            case 5 -> new Computed("ABS(-(" + one.text() + "))", x.signum() < 0 ? x.negate() : x);
            case 6 ->
                new Computed("IF(" + one.text() + " < " + other.text() + ", " + pair + ")", x.compareTo(y) < 0 ? x : y);
            case 7 -> new Computed("FLOOR(" + one.text() + ")", x.setScale(0, RoundingMode.FLOOR));
            default ->
                y.signum() == 0
                        ? one
                        : new Computed(
                                "(" + one.text() + ") / (" + other.text() + ")", x.divide(y, 20, RoundingMode.HALF_UP));
        };
    }

    @Property
    void formulasAreExactAndKeptWithinBounds(
            @ForAll("computed") Computed formula, @ForAll @IntRange(min = 1, max = 900) int maximum) {
        Assume.that(formula.text().length() <= 500);
        var rule = RuleSamples.formula(cents(maximum).toPlainString(), formula.text());
        var kept = formula.value().max(BigDecimal.ZERO).min(cents(maximum));
        var scored = (Scored) rule.evaluate(figures("a", "7", "b", "2.5"));
        assertThat(scored.points().value())
                .isEqualByComparingTo(kept.setScale(Math.min(20, Math.max(0, kept.scale())), RoundingMode.HALF_UP));
        assertThat(scored.trace()).isNotEmpty().allSatisfy(TextsOfRules::hasText);
    }

    @Property
    void watchedFiguresNeverScore(@ForAll("amount") BigDecimal a, @ForAll("amount") BigDecimal b) {
        var rule = new MonitorRule(List.of(RuleSamples.A, RuleSamples.B));
        assertThat(rule.evaluate(figures(b, a))).isInstanceOf(NotCounted.class);
        assertThat(rule.evaluate(RuleInput.ofFigures(Map.of("a", a)))).isInstanceOf(NotScored.class);
    }
}
