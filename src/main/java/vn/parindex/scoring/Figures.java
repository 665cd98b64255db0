package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What every rule asks of the figures before it computes: there, not negative, and of a size that can be real. */
final class Figures {

    private static final int INTEGER_DIGITS = 18;
    private static final int DECIMALS = 20;

    private Figures() {}

    /** What the figures settle before anything is computed: a problem, or that none of them exists. */
    static Optional<Evaluation> settled(List<Variable> variables, RuleInput input, MissingFigure missing) {
        if (missing == MissingFigure.NOT_APPLICABLE && !variables.isEmpty() && none(variables, input)) {
            var symbols = variables.stream().map(Variable::symbol).collect(Collectors.joining(", "));
            return Optional.of(new NotCounted(List.of(TraceStep.of("missingNotApplicable", BigDecimal.ZERO, symbols))));
        }
        return check(variables, input).map(NotScored::new);
    }

    private static boolean none(List<Variable> variables, RuleInput input) {
        return variables.stream().allMatch(variable -> input.figures().get(variable.symbol()) == null);
    }

    /** The first problem in the order of the form, if any. */
    private static Optional<Problem> check(List<Variable> variables, RuleInput input) {
        for (var variable : variables) {
            var problem = check(variable, input.figures().get(variable.symbol()));
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static Optional<Problem> check(Variable variable, BigDecimal figure) {
        if (figure == null) {
            return Optional.of(Problem.of(Problem.Code.MISSING, variable));
        }
        if (figure.signum() < 0) {
            return Optional.of(Problem.of(Problem.Code.NEGATIVE, variable));
        }
        return fits(figure) ? Optional.empty() : Optional.of(Problem.of(Problem.Code.OUT_OF_RANGE, variable));
    }

    /** Holds for what the database column holds. Compared without expanding an exponent, so 1e400 costs nothing. */
    private static boolean fits(BigDecimal figure) {
        if (figure.signum() == 0) {
            return true;
        }
        if (figure.scale() >= 0 && figure.scale() <= DECIMALS) {
            return figure.precision() - figure.scale() <= INTEGER_DIGITS;
        }
        var plain = figure.stripTrailingZeros();
        return (long) plain.precision() - plain.scale() <= INTEGER_DIGITS && plain.scale() <= DECIMALS;
    }
}
