package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.scoring.RuleSamples.refusal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, BigDecimal> FIGURES = Map.of(
            "a", new BigDecimal("4"), "b", new BigDecimal("3"), "c", new BigDecimal("0.5"), "zero", BigDecimal.ZERO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a + b * c | 5.5",
                "(a + b) * c | 3.5",
                "a - b - c | 0.5",
                "a - (b - c) | 1.5",
                "b / a | 0.75",
                "1 / 3 * 3 | 0.99999999999999999999",
                "2 / 3 | 0.66666666666666666667",
                "-a + b | -1",
                "+a | 4",
                "- -a | 4",
                "a - -b | 7",
                "MIN(a, b, c) | 0.5",
                "MAX(c, a, b) | 4",
                "MIN(a) | 4",
                "ABS(b - a) | 1",
                "FLOOR(c) | 0",
                "FLOOR(-c) | -1",
                "CEILING(c) | 1",
                "CEILING(-c) | 0",
                "min(a, b) * Max(a, b) | 12",
                "if(a > b, 1, 2) | 1",
                "0.5 | 0.5",
                "999999999999999999 | 999999999999999999",
                "0.00000000000000000001 | 0.00000000000000000001"
            })
    void computesExactly(String formula, String value) {
        assertThat(value(formula)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "a > b, 1",
        "b > a, 0",
        "a > a, 0",
        "a >= a, 1",
        "b >= a, 0",
        "a >= b, 1",
        "b < a, 1",
        "a < b, 0",
        "a < a, 0",
        "a <= a, 1",
        "a <= b, 0",
        "b <= a, 1",
        "a = a, 1",
        "a = b, 0",
        "a == a, 1",
        "a == b, 0",
        "a <> b, 1",
        "a <> a, 0",
        "a != b, 1",
        "a != a, 0",
        "!(a > b), 0",
        "!(b > a), 1",
        "a > b && b > c, 1",
        "a > b && c > b, 0",
        "b > a && b > c, 0",
        "b > a || b > c, 1",
        "a > b || c > b, 1",
        "b > a || c > b, 0",
        "!(!(a > b)), 1"
    })
    void decidesByConditions(String condition, String holds) {
        assertThat(value("IF(" + condition + ", 1, 0)")).isEqualByComparingTo(holds);
    }

    @Test
    void computesOnlyThePartThatApplies() {
        assertThat(value("IF(zero > 0, a / zero, 7)")).isEqualByComparingTo("7");
        assertThat(value("IF(zero = 0 || a / zero > 1, 1, 2)")).isEqualByComparingTo("1");
        assertThat(value("IF(zero > 0 && a / zero > 1, 1, 2)")).isEqualByComparingTo("2");
    }

    @Test
    void saysWhichDenominatorIsZero() {
        assertThatExceptionOfType(DividedByZero.class)
                .isThrownBy(() -> value("a / (b-3*1)"))
                .satisfies(division -> assertThat(division.denominator()).isEqualTo("b - 3 * 1"))
                .withMessage("b - 3 * 1");
    }

    @Test
    void writesDownEveryStepThatApplied() {
        var trace = new ArrayList<TraceStep>();
        Formula.of("if(b/a>=0.7&&!(a<b), min(b,a)*(a+1)-(-c), 9+9)").value(FIGURES, trace);
        assertThat(trace)
                .allSatisfy(TextsOfRules::hasText)
                .containsExactly(
                        step("formula", "0.75000000000000000000", "b / a"),
                        step("conditionHolds", "1", "b / a >= 0.7"),
                        step("conditionFails", "0", "a < b"),
                        step("formula", "3", "MIN(b, a)"),
                        step("formula", "5", "a + 1"),
                        step("formula", "15", "MIN(b, a) * (a + 1)"),
                        step("formula", "15.5", "MIN(b, a) * (a + 1) - -c"));
    }

    @Test
    void writesTheBracketsThatAFormulaNeedsAndNoOthers() {
        assertThat(written("((a-(b-c)))*((2))")).isEqualTo("(a - (b - c)) * 2");
        assertThat(written("(a*b)/(c*a)")).isEqualTo("a * b / (c * a)");
        assertThat(written("(a-b)-c")).isEqualTo("a - b - c");
        assertThat(written("-(a+b)*1")).isEqualTo("-(a + b) * 1");
        assertThat(written("1*-MAX(a,(b))")).isEqualTo("1 * -MAX(a, b)");
    }

    private static String written(String formula) {
        var trace = new ArrayList<TraceStep>();
        Formula.of(formula).value(FIGURES, trace);
        return trace.get(trace.size() - 1).arguments().get(0);
    }

    @Test
    void namesItsFigures() {
        assertThat(Formula.of("IF(a > 0, b_2 / a, MIN(a, c)) * 6").symbols())
                .containsExactlyInAnyOrder("a", "b_2", "c");
        assertThat(Formula.of("6").symbols()).isEmpty();
    }

    @Test
    void isTheTextThatItsAuthorWrote() {
        var formula = Formula.of("  a+b ");
        assertThat(formula).hasToString("a+b").isEqualTo(Formula.of("a+b")).hasSameHashCodeAs(Formula.of("a+b"));
        assertThat(formula).isNotEqualTo(Formula.of("a + b")).isNotEqualTo("a+b");
        assertThat(formula.hashCode()).isEqualTo("a+b".hashCode());
    }

    @Test
    void mayUseOnlyFiguresThatTheRuleDeclares() {
        assertThat(refusal(() -> RuleSamples.formula("1", "a + x + d"))).isEqualTo("formulaUnknownSymbol[d]");
        assertThat(refusal(() -> RuleSamples.formula("1", "A + b"))).isEqualTo("formulaUnknownSymbol[A]");
        assertThat(RuleSamples.formula("1", "b").variables()).hasSize(2);
    }

    private static BigDecimal value(String formula) {
        return Formula.of(formula).value(FIGURES, new ArrayList<>());
    }

    private static TraceStep step(String key, String value, String text) {
        return new TraceStep(key, List.of(text), new BigDecimal(value));
    }
}
