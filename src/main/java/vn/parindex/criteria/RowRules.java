package vn.parindex.criteria;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** The rule that a row's cells make, as far as it can be read: to try it out before anything is published. */
public final class RowRules {

    private RowRules() {}

    /** Empty while the cells make no rule; what is wrong with them is among the faults of the draft. */
    public static Optional<Rule> of(DraftRow row) {
        var maximum = CsvNumber.of(row.get("max_points")).map(Points::new).orElse(Points.ZERO);
        return Optional.ofNullable(RuleReader.read(new SourceRow(0, row.cells()), maximum, new Faults()));
    }

    /** The ways of scoring that go with a source of points, in the order in which they are offered. */
    public static List<String> namesFor(PointsSource source) {
        return RuleForms.namesFor(source);
    }

    /** The source that a row's cell names. */
    public static Optional<PointsSource> sourceOf(DraftRow row) {
        return LeafReader.source(row.get("source"));
    }
}
