package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;
import static vn.parindex.scoring.RuleSamples.refusal;
import static vn.parindex.scoring.RuleSamples.survey;
import static vn.parindex.scoring.RuleSamples.trace;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.shared.Points;

class SurveyRuleTest {

    @ParameterizedTest
    @CsvSource({
        "10, 100, 80.08, 8.008",
        "10, 100, 100, 10",
        "10, 100, 0, 0",
        "1, 1, 0.5, 0.5",
        "0.5, 5, 4.2, 0.42",
        "2, 3, 1, 0.66666666666666666667",
        "1, 2.50, 2.5, 1"
    })
    void convertsTheResultAsOneQuotient(String maximum, String whole, String result, String points) {
        assertThat(points(survey(maximum, whole), figures("x", result))).isEqualTo(Points.of(points));
    }

    @Test
    void refusesAResultAboveTheWhole() {
        assertThat(problem(survey("1", "5"), figures("x", "5.01")))
                .isEqualTo(new Problem(Problem.Code.OUT_OF_RANGE, "x"));
        assertThat(points(survey("1", "5"), figures("x", "5"))).isEqualTo(Points.of("1"));
    }

    @Test
    void neverReadsAMissingResultAsZero() {
        assertThat(problem(survey("1", "5"), RuleInput.nothing())).isEqualTo(new Problem(Problem.Code.MISSING, "x"));
        assertThat(problem(survey("1", "5"), figures("x", "-1"))).isEqualTo(new Problem(Problem.Code.NEGATIVE, "x"));
    }

    @Test
    void showsItsStep() {
        assertThat(trace(survey("2", "5.0"), figures("x", "4")))
                .containsExactly(new TraceStep("survey", List.of("x", "4", "2", "5"), new BigDecimal("1.6")))
                .allSatisfy(TextsOfRules::hasText);
    }

    @Test
    void isTheSameRuleHoweverTheWholeIsWritten() {
        assertThat(survey("1", "5.00")).isEqualTo(survey("1", "5"));
    }

    @Test
    void cannotBeMadeOfNothing() {
        assertThat(refusal(() -> survey("1", "0"))).isEqualTo("wholeZero[]");
        assertThat(refusal(() -> survey("1", "-5"))).isEqualTo("wholeZero[]");
        assertThat(refusal(() -> survey("0", "5"))).isEqualTo("maximumZero[]");
    }
}
