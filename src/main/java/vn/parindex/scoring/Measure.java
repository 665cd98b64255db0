package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.shared.Points;

/** What the bands of a rule are laid on: one figure as entered, or a fraction in percent. */
public sealed interface Measure permits Measure.OfFigure, Measure.OfFraction {

    /** The figures entered for it. */
    List<Variable> variables();

    /** An evaluation that stands without looking at the bands. */
    Optional<Evaluation> settledBefore(RuleInput input, Points maximum);

    /** How the measured value compares with an edge, exactly. */
    int compareTo(RuleInput input, BigDecimal edge);

    /** The line of the trace that shows the measured value. */
    TraceStep step(RuleInput input);

    /** Whether bands that end with this one leave no possible value out, as far as that can be known. */
    boolean isReachedBy(Interval last);

    /** One figure, as entered; a null {@code missing}, as sets stored before it existed have it, refuses. */
    record OfFigure(Variable variable, MissingFigure missing) implements Measure {

        public OfFigure {
            Objects.requireNonNull(variable, "variable");
            missing = MissingFigure.orRefuse(missing);
        }

        @Override
        public List<Variable> variables() {
            return List.of(variable);
        }

        @Override
        public Optional<Evaluation> settledBefore(RuleInput input, Points maximum) {
            return Figures.settled(variables(), input, missing);
        }

        @Override
        public int compareTo(RuleInput input, BigDecimal edge) {
            return value(input).compareTo(edge);
        }

        @Override
        public TraceStep step(RuleInput input) {
            return TraceStep.of("figure", value(input), variable.symbol(), value(input));
        }

        /** A figure may have an end: a value beyond it is a problem of the entry. */
        @Override
        public boolean isReachedBy(Interval last) {
            return true;
        }

        private BigDecimal value(RuleInput input) {
            return input.figures().get(variable.symbol());
        }
    }

    /** A fraction in percent. */
    record OfFraction(Fraction fraction) implements Measure {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        public OfFraction {
            Objects.requireNonNull(fraction, "fraction");
        }

        @Override
        public List<Variable> variables() {
            return fraction.variables();
        }

        @Override
        public Optional<Evaluation> settledBefore(RuleInput input, Points maximum) {
            return fraction.settledBefore(input, maximum);
        }

        @Override
        public int compareTo(RuleInput input, BigDecimal edge) {
            return fraction.compareToPercent(input, edge);
        }

        @Override
        public TraceStep step(RuleInput input) {
            return fraction.percentStep(input);
        }

        @Override
        public boolean isReachedBy(Interval last) {
            return fraction.mayExceed() ? last.to().isEmpty() : last.reachesUpTo(WHOLE);
        }
    }
}
