package vn.parindex.criteria;

import java.util.Set;
import vn.parindex.scoring.InvalidRule;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** Reads the rule of one leaf from its cells {@code rule}, {@code variables}, {@code parameters}, {@code options}. */
final class RuleReader {

    static final String IMPORTED = "imported";

    private static final Set<String> WITH_OPTIONS = Set.of("choice", "band", "adjustment");

    private RuleReader() {}

    /** The rule, or null with its fault collected. */
    static Rule read(SourceRow row, Points maximum, Faults faults) {
        try {
            var form =
                    RuleForms.named(row.get("rule")).orElseThrow(() -> new FaultyCell("rule", "rule", row.get("rule")));
            return form.read(row, maximum);
        } catch (FaultyCell cell) {
            faults.add(row, cell);
        } catch (InvalidRule invalid) {
            faults.add(row.line(), columnOf(row), invalid);
        }
        return null;
    }

    private static String columnOf(SourceRow row) {
        return WITH_OPTIONS.contains(row.get("rule")) ? RuleCells.OPTIONS : RuleCells.PARAMETERS;
    }
}
