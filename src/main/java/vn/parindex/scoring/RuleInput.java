package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * What the officer entered: the index of the chosen option (from 0, null when none is chosen) and the figures by
 * symbol. A symbol that is absent, or has no value, is missing; it is never read as zero.
 */
public record RuleInput(Integer choice, Map<String, BigDecimal> figures) {

    private static final RuleInput NOTHING = new RuleInput(null, Map.of());

    public RuleInput {
        figures = figures == null ? Map.of() : Collections.unmodifiableMap(new HashMap<>(figures));
    }

    /** Nothing entered yet. */
    public static RuleInput nothing() {
        return NOTHING;
    }

    /** Only an option chosen, counted from 0. */
    public static RuleInput ofChoice(int choice) {
        return new RuleInput(choice, Map.of());
    }

    /** Only figures. */
    public static RuleInput ofFigures(Map<String, BigDecimal> figures) {
        return new RuleInput(null, figures);
    }
}
