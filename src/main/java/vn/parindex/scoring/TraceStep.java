package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import vn.parindex.shared.Decimals;

/**
 * One line of how points came about. The text is the translation {@code scoring.trace.<key>}; arguments are symbols
 * and canonical numbers (point as decimal sign, full precision), which the screen writes in the reader's manner.
 */
public record TraceStep(String key, List<String> arguments, BigDecimal value) {

    public TraceStep {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        arguments = arguments instanceof Said ? arguments : List.copyOf(arguments);
    }

    /** The arguments are immutable things; each is put into words only when somebody reads it. */
    static TraceStep of(String key, BigDecimal value, Object... arguments) {
        return new TraceStep(key, new Said(arguments), value);
    }

    private static final class Said extends AbstractList<String> implements RandomAccess {

        private final Object[] arguments;

        Said(Object[] arguments) {
            this.arguments = arguments;
        }

        @Override
        public String get(int place) {
            return arguments[place] instanceof BigDecimal number ? Decimals.text(number) : arguments[place].toString();
        }

        @Override
        public int size() {
            return arguments.length;
        }
    }
}
