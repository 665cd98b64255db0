package vn.parindex.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.scoring.Rule;

/** The kinds of rule that a set can name, and which of them go with which source of points. */
final class RuleForms {

    private static final List<RuleForm> ALL = List.of(
            new ChoiceForm(),
            new BandForm(),
            new RatioForm(),
            new DeductionForm(),
            new AdjustmentForm(),
            new FormulaForm(),
            new SurveyForm(),
            new MonitorForm());
    private static final Set<String> IMPORTED = Set.of("survey");
    private static final Map<PointsSource, Set<String>> BY_SOURCE = Map.of(
            PointsSource.APPRAISED,
            Set.of("choice", "band", "ratio", "deduction", "adjustment", "formula"),
            PointsSource.SURVEY,
            IMPORTED,
            PointsSource.OUTCOME,
            IMPORTED,
            PointsSource.MONITOR,
            Set.of("monitor"));

    private RuleForms() {}

    static Optional<RuleForm> named(String name) {
        return ALL.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    static RuleForm of(Rule rule) {
        return ALL.stream()
                .filter(form -> form.type().isInstance(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form for " + rule));
    }

    /** The names that go with a source, in the order of {@link #ALL}. */
    static List<String> namesFor(PointsSource source) {
        return ALL.stream()
                .map(RuleForm::name)
                .filter(name -> fits(source, name))
                .toList();
    }

    /** Whether points from this source can come about by the rule of this name. */
    static boolean fits(PointsSource source, String name) {
        return BY_SOURCE.get(source).contains(name);
    }
}
