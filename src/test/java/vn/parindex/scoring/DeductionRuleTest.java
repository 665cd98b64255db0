package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;
import static vn.parindex.scoring.RuleSamples.trace;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.Points;

class DeductionRuleTest {

    private final DeductionRule rule =
            new DeductionRule(Points.of("1.5"), RuleSamples.variable("n"), Points.of("0.25"), MissingFigure.REFUSE);

    @ParameterizedTest
    @CsvSource({"0, 1.5", "1, 1.25", "5, 0.25", "6, 0", "7, 0", "999999999, 0"})
    void takesAwayTheSameForEachOccurrenceButNotBelowZero(String count, String points) {
        assertThat(points(rule, figures("n", count))).isEqualTo(Points.of(points));
    }

    @Test
    void showsItsSteps() {
        assertThat(trace(rule, figures("n", "2")))
                .containsExactly(
                        new TraceStep("deducted", List.of("n", "2", "0.25"), new BigDecimal("0.5")),
                        new TraceStep("left", List.of("1.5", "0.5"), new BigDecimal("1")));
    }

    @Test
    void neverReadsAMissingCountAsZero() {
        assertThat(problem(rule, RuleInput.nothing())).isEqualTo(new Problem(Problem.Code.MISSING, "n"));
    }

    @Test
    void refusesANegativeCount() {
        assertThat(problem(rule, figures("n", "-1"))).isEqualTo(new Problem(Problem.Code.NEGATIVE, "n"));
    }

    @Test
    void cannotBeMadeToDeductNothing() {
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> new DeductionRule(Points.of("1"), RuleSamples.A, Points.ZERO, MissingFigure.REFUSE));
    }
}
