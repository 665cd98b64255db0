package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One line of how points came about. The text is the translation {@code scoring.trace.<key>}; arguments are symbols
 * and canonical numbers (point as decimal sign, full precision), which the screen writes in the reader's manner.
 */
public record TraceStep(String key, List<String> arguments, BigDecimal value) {

    public TraceStep {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        arguments = List.copyOf(arguments);
    }

    static TraceStep of(String key, BigDecimal value, Object... arguments) {
        return new TraceStep(
                key, Arrays.stream(arguments).map(TraceStep::canonical).toList(), value);
    }

    private static String canonical(Object argument) {
        return argument instanceof BigDecimal number ? plain(number) : argument.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
