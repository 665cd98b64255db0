package vn.parindex.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import vn.parindex.shared.Points;

/** A rule that contradicts itself, refused when it is made. {@link #key()} says why to the author of the set. */
public class InvalidRule extends IllegalArgumentException {

    private final String reason;
    private final transient List<String> arguments;

    InvalidRule(String reason, Object... arguments) {
        super(reason + Arrays.toString(arguments));
        this.reason = reason;
        this.arguments = Arrays.stream(arguments).map(Object::toString).toList();
    }

    /** Every rule starts with this: a rule that can give nothing is not a rule. */
    static void unlessPositive(Points maximum) {
        if (Objects.requireNonNull(maximum, "maximum").isZero()) {
            throw new InvalidRule("maximumZero");
        }
    }

    /** Translation key. */
    public String key() {
        return "scoring.invalid." + reason;
    }

    /** Arguments for {@link #key()}. */
    public List<String> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
