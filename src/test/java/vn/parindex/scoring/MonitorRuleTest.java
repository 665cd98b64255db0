package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.scoring.RuleSamples.A;
import static vn.parindex.scoring.RuleSamples.B;
import static vn.parindex.scoring.RuleSamples.figures;
import static vn.parindex.scoring.RuleSamples.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.Points;

class MonitorRuleTest {

    private final MonitorRule rule = new MonitorRule(List.of(A, B));

    @Test
    void watchesWithoutPoints() {
        var evaluation = (NotCounted) rule.evaluate(figures("a", "0", "b", "7"));
        assertThat(evaluation.trace())
                .singleElement()
                .satisfies(TextsOfRules::hasText)
                .extracting(TraceStep::key)
                .isEqualTo("monitored");
        assertThat(rule.maximum()).isEqualTo(Points.ZERO);
        assertThat(rule.variables()).containsExactly(A, B);
    }

    @Test
    void asksForItsFigures() {
        assertThat(problem(rule, figures("a", "1"))).isEqualTo(new Problem(Problem.Code.MISSING, "b"));
        assertThat(problem(rule, figures("a", "-1", "b", "1"))).isEqualTo(new Problem(Problem.Code.NEGATIVE, "a"));
        assertThat(problem(rule, RuleInput.nothing())).isEqualTo(new Problem(Problem.Code.MISSING, "a"));
    }

    @Test
    void mayHaveNothingToRecord() {
        assertThat(new MonitorRule(List.of()).evaluate(RuleInput.nothing())).isInstanceOf(NotCounted.class);
    }
}
