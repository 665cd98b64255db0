package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.shared.Points;

/** Watched without points: the figures are recorded, the leaf never counts. */
public record MonitorRule(List<Variable> variables) implements Rule {

    public MonitorRule {
        variables = List.copyOf(variables);
    }

    @Override
    public Points maximum() {
        return Points.ZERO;
    }

    @Override
    public Evaluation evaluate(RuleInput input) {
        return Figures.settled(variables, input, MissingFigure.REFUSE)
                .orElseGet(() -> new NotCounted(List.of(TraceStep.of("monitored", BigDecimal.ZERO))));
    }
}
