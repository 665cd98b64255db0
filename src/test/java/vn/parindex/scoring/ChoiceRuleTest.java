package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.parindex.scoring.RuleSamples.choice;
import static vn.parindex.scoring.RuleSamples.points;
import static vn.parindex.scoring.RuleSamples.problem;
import static vn.parindex.scoring.RuleSamples.trace;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.Points;

class ChoiceRuleTest {

    private final ChoiceRule rule = choice("1", "1", "0.5", "0");

    @Test
    void givesThePointsOfTheChosenOption() {
        assertThat(points(rule, RuleInput.ofChoice(1))).isEqualTo(Points.of("0.5"));
        assertThat(points(rule, RuleInput.ofChoice(2))).isEqualTo(Points.ZERO);
    }

    @Test
    void tellsWhichOptionWasChosen() {
        assertThat(trace(rule, RuleInput.ofChoice(1)))
                .containsExactly(new TraceStep("choice", List.of("2", "3"), new BigDecimal("0.5")));
    }

    @Test
    void doesNotScoreWithoutAChoice() {
        assertThat(problem(rule, RuleInput.nothing())).isEqualTo(new Problem(Problem.Code.NOT_CHOSEN, ""));
    }

    @Test
    void refusesAnOptionThatDoesNotExist() {
        assertThat(problem(rule, RuleInput.ofChoice(3)).code()).isEqualTo(Problem.Code.NO_SUCH_OPTION);
        assertThat(problem(rule, RuleInput.ofChoice(-1)).code()).isEqualTo(Problem.Code.NO_SUCH_OPTION);
    }

    @Test
    void cannotBeMadeWithAnOptionAboveTheMaximum() {
        assertThatExceptionOfType(InvalidRule.class)
                .isThrownBy(() -> choice("1", "1", "1.01"))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("scoring.invalid.optionAboveMaximum");
                    assertThat(refusal.arguments()).containsExactly("1.01", "1");
                });
    }

    @Test
    void cannotBeMadeWithoutAFullOption() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> choice("1", "0.9", "0"));
    }

    @Test
    void cannotBeMadeWithOneOptionOrNoPoints() {
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> choice("1", "1"));
        assertThatExceptionOfType(InvalidRule.class).isThrownBy(() -> choice("0", "0", "0"));
    }
}
