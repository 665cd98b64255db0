package vn.parindex.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.NotCounted;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.scoring.TraceStep;

/** The percentage that points follow from, by the leaf's own rule, where it has one. */
final class Shares {

    private static final String PERCENT = "percent";

    private Shares() {}

    static Optional<BigDecimal> of(GridLine line) {
        var rule = line.leaf().rule();
        if (rule == null) {
            return Optional.empty();
        }
        var answer = line.answer();
        var evaluation = rule.evaluate(new RuleInput(answer.choice(), answer.figures()));
        var steps = evaluation instanceof Scored scored
                ? scored.trace()
                : evaluation instanceof NotCounted none ? none.trace() : List.<TraceStep>of();
        return steps.stream()
                .filter(step -> step.key().equals(PERCENT))
                .map(TraceStep::value)
                .findFirst();
    }
}
