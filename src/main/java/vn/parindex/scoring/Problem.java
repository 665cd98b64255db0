package vn.parindex.scoring;

import java.util.List;
import java.util.Objects;

/** Why an input gives no points. The symbol names the figure concerned; it is empty where the whole input is. */
public record Problem(Code code, String symbol) {

    /** The kinds of problem; each has a text under {@code scoring.problem}. */
    public enum Code {
        /** A figure that the rule needs has not been entered. */
        MISSING,
        /** No option has been chosen. */
        NOT_CHOSEN,
        /** The chosen option does not exist. */
        NO_SUCH_OPTION,
        /** The denominator is zero and the rule refuses that. */
        ZERO_DENOMINATOR,
        /** A figure is below zero. */
        NEGATIVE,
        /** More than the whole: the numerator is greater than the denominator. */
        NUMERATOR_ABOVE_DENOMINATOR,
        /** A figure is beyond what the rule, or any real count, can hold. */
        OUT_OF_RANGE
    }

    public Problem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(symbol, "symbol");
    }

    static Problem of(Code code) {
        return new Problem(code, "");
    }

    static Problem of(Code code, Variable variable) {
        return new Problem(code, variable.symbol());
    }

    /** Translation key; its only argument is the symbol. */
    public String key() {
        return "scoring.problem." + code;
    }

    /** Arguments for {@link #key()}. */
    public List<String> arguments() {
        return List.of(symbol);
    }
}
