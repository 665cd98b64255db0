package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static vn.parindex.scoring.RuleSamples.refusal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that somebody writes into a formula is more than refused, or computed at once. */
class HostileFormulaTest {

    private static final int LONGEST = 500;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "()",
                "(",
                ")",
                "a+",
                "*a",
                "-",
                "a)(b",
                "((a)",
                "(a))",
                "a b",
                "2(a)",
                "(a)(b)",
                "2a",
                "a.b",
                "1.2.3",
                "a,",
                ",a",
                "a,b",
                "(a,b)",
                "MIN()",
                "MIN(a,)",
                "MIN(,a)",
                "MIN(a,,b)",
                "MIN(a b)",
                "MIN(a,b),",
                "MIN(1 2)",
                "MIN(a+(b,c))",
                "ABS()",
                "ABS(a,b)",
                "FLOOR(a",
                "IF()",
                "IF(a>0)",
                "IF(a>0,1)",
                "IF(a>0,1,2,3)",
                "IF(a>0,1,)",
                "IF(a>0),1,2",
                "IF(a>0;1;2)",
                "!!(a>0)",
                "IF(!!(a>0),1,2)",
                "IF(+)&&",
                "0.5||IF(!=!)",
                "a!",
                "\"",
                "'x'",
                "a[0]",
                "[a]",
                "{a}",
                "${a}",
                "#{a}",
                "a@b",
                "a;b",
                "a?b:c",
                "a := 1",
                "a//b",
                "a/*x*/",
                "1_000",
                "1e",
                "x.y()",
                "f(a)",
                "a&b",
                "a|b",
                "\\",
                "`a`",
                "a\u00a0+ 1",
                "\uff11\uff0b\uff11",
                "\ud83d\ude00",
                "\ud800",
                "\u0000"
            })
    void isNotReadUnlessItIsAFormula(String text) {
        assertThat(refusal(() -> Formula.of(text))).startsWith("formulaUnreadable[" + text.strip() + ", ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e999999999 | formulaNumber[1e999999999]",
                "1E5 | formulaNumber[1E5]",
                ".5 | formulaNumber[.5]",
                "5. | formulaNumber[5.]",
                "0x1F | formulaNumber[0x1F]",
                "\u0663 | formulaNumber[\u0663]",
                "1000000000000000000 | formulaNumber[1000000000000000000]",
                "0.000000000000000000001 | formulaNumber[0.000000000000000000001]",
                "2^2^9999 | formulaSign[^]",
                "a % b | formulaSign[%]",
                "\"x\" | formulaSign[x]",
                "FACT(99999999) | formulaFunction[FACT]",
                "RANDOM() | formulaFunction[RANDOM]",
                "random() | formulaFunction[RANDOM]",
                "SUM(a, b) | formulaFunction[SUM]",
                "DT_NOW() | formulaFunction[DT_NOW]",
                "NOT(a) | formulaFunction[NOT]",
                "M\u0131N(a, b) | formulaFunction[M\u0131N]",
                "\u0131f(a > 0, 1, 2) | formulaFunction[\u0131f]",
                "s\u1ed1 + 1 | symbol[s\u1ed1]",
                "_a | symbol[_a]",
                "abcdefghijklmnopqrstu | symbol[abcdefghijklmnopqrstu]",
                "a > 0 | formulaNotNumber[a > 0]",
                "(a > 0) + 1 | formulaNotNumber[a > 0]",
                "-(a = 0) | formulaNotNumber[a = 0]",
                "!a | formulaNotNumber[!a]",
                "'a || b' | 'formulaNotNumber[a || b]'",
                "IF(a>0 1 2) | formulaNotCondition[a]",
                "MIN(a > 0, b) | formulaNotNumber[a > 0]",
                "IF(a > 0, b > 0, 1) | formulaNotNumber[b > 0]",
                "IF(a > 0, 1, b > 0) | formulaNotNumber[b > 0]",
                "IF(a > 0 > 1, 1, 2) | formulaNotNumber[a > 0]",
                "IF(a, 1, 2) | formulaNotCondition[a]",
                "IF(1, 2, 3) | formulaNotCondition[1]",
                "IF(true, 1, 2) | formulaNotCondition[true]",
                "IF(a + b, 1, 2) | formulaNotCondition[a + b]",
                "IF(-a, 1, 2) | formulaNotCondition[-a]",
                "IF(MIN(a, b), 1, 2) | formulaNotCondition[MIN(a, b)]",
                "IF(!a, 1, 2) | formulaNotCondition[a]",
                "IF(a > 0 && b, 1, 2) | formulaNotCondition[b]"
            })
    void isRefusedForWhatItMayNotContain(String text, String refusal) {
        assertThat(refusal(() -> Formula.of(text))).isEqualTo(refusal);
    }

    @Test
    void mayBeFiveHundredCharactersLongAndNotOneMore() {
        var longest = "1" + "+1".repeat((LONGEST - 1) / 2) + " ".repeat(9);
        assertThatCode(() -> Formula.of(longest + "  ")).doesNotThrowAnyException();
        assertThatCode(() -> Formula.of("-".repeat(LONGEST - 1) + "1")).doesNotThrowAnyException();
        assertThat(refusal(() -> Formula.of("-".repeat(LONGEST) + "1"))).isEqualTo("formulaTooLong[501, 500]");
    }

    static Stream<String> deep() {
        return Stream.of(
                "-".repeat(499) + "a",
                "(".repeat(249) + "a" + ")".repeat(249),
                "MIN(".repeat(99) + "a" + ")".repeat(99),
                "IF(a>0,".repeat(45) + "1" + ",2)".repeat(45),
                "IF(".repeat(40) + "a>0" + ",1,2)>0".repeat(39) + ",1,2)",
                "IF(" + "!(".repeat(150) + "a>0" + ")".repeat(150) + ",1,2)",
                "b" + "*b".repeat(249),
                "a" + "/a".repeat(249),
                "MIN(" + "a,".repeat(240) + "a)");
    }

    @ParameterizedTest
    @MethodSource("deep")
    void endsAtOnceHoweverDeep(String text) {
        var rule = RuleSamples.formula("1", text);
        var input = RuleSamples.figures("a", "1", "b", "999999999999999999");
        var evaluation = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> rule.evaluate(input));
        assertThat(evaluation).isInstanceOf(Scored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", ",", "!", "MIN(", "IF(", "-(", "^2", "[", "\""})
    void isRefusedHoweverOftenItRepeatsItself(String part) {
        var text = part.repeat(LONGEST / part.length());
        assertThat(refusal(() -> Formula.of(text))).startsWith("formulaUnreadable[");
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "a", "b", "IF", "MIN", "ABS", "(", ")", "(", ")", ",", "+", "-", "*", "/", "<", ">=", "=", "!",
                        "&&", "||", "1", "0.5", " ", "\"", "[", ".", "^", "%", "e", "\u00e9", "IF(a>0,", "MIN(a,")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void isEitherRefusedOrGivesANumber(@ForAll("scraps") String text) {
        Formula formula;
        try {
            formula = Formula.of(text);
        } catch (InvalidRule refused) {
            TextsOfRules.hasText(refused.key(), refused.arguments());
            return;
        }
        var figures = new HashMap<String, BigDecimal>();
        formula.symbols().forEach(symbol -> figures.put(symbol, BigDecimal.ONE));
        try {
            assertThat(formula.value(figures, new ArrayList<>())).isNotNull();
        } catch (DividedByZero division) {
            assertThat(division.denominator()).isNotBlank();
        }
    }

    @Property
    void isReadAgainFromItsOwnWords(@ForAll("scraps") String text) {
        List<TraceStep> steps = new ArrayList<>();
        try {
            var formula = Formula.of(text);
            var figures = new HashMap<String, BigDecimal>();
            formula.symbols().forEach(symbol -> figures.put(symbol, new BigDecimal("7")));
            formula.value(figures, steps);
            for (var step : steps) {
                if (step.key().equals("formula")) {
                    assertThat(Formula.of(step.arguments().get(0)).value(figures, new ArrayList<>()))
                            .isEqualByComparingTo(step.value());
                }
            }
        } catch (InvalidRule | DividedByZero ended) {
            assertThat(steps).allSatisfy(TextsOfRules::hasText);
        }
    }
}
