package vn.parindex.criteria;

import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Variable;

/**
 * Whether two officers would count the same: figures need a period, a source and a worked example, and every example
 * must come out as its author says.
 */
final class LeafExplained {

    private static final String EXAMPLES = "examples";

    private final SourceRow row;
    private final Faults faults;

    LeafExplained(SourceRow row, Faults faults) {
        this.row = row;
        this.faults = faults;
    }

    void check(PointsSource source, Rule rule) {
        row.lines(EXAMPLES).forEach(line -> checkExample(line, rule));
        if (source == PointsSource.APPRAISED && !rule.variables().isEmpty()) {
            noteIfBlank("period_vi", "noPeriod");
            noteIfBlank("data_source_vi", "noDataSource");
            noteIfBlank(EXAMPLES, "noExample");
        }
    }

    private void noteIfBlank(String column, String reason) {
        if (row.isBlank(column)) {
            faults.note(row.line(), column, reason);
        }
    }

    private void checkExample(String line, Rule rule) {
        var example = WorkedExample.parse(line);
        if (example.isEmpty()) {
            faults.add(row.line(), EXAMPLES, "exampleForm", line);
        } else if (!known(rule).containsAll(example.get().input().figures().keySet())) {
            faults.add(row.line(), EXAMPLES, "exampleSymbol", line);
        } else if (!example.get().agreesWith(rule.evaluate(example.get().input()))) {
            faults.add(row.line(), EXAMPLES, "exampleDiffers", line);
        }
    }

    private static Set<String> known(Rule rule) {
        return rule.variables().stream().map(Variable::symbol).collect(Collectors.toSet());
    }
}
