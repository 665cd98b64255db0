package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.Band;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.Interval;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;

/** A rule in the words of people: "từ 95% trở lên", each line with its points. */
public final class RuleWords {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Locale locale;
    private final PointsFormat format;

    private RuleWords(Locale locale) {
        this.locale = locale;
        this.format = PointsFormat.of(locale);
    }

    /** The lines of a rule, the best first. */
    public static List<RuleLine> of(Locale locale, Rule rule) {
        return new RuleWords(locale).lines(rule);
    }

    /** What kind of rule it is; for none: that points are imported. */
    public static String kind(Locale locale, Rule rule) {
        var kind = rule == null ? "imported" : RuleForms.of(rule).name();
        return Texts.of(locale, "criteria.RuleWords.kind." + kind);
    }

    /** Every line of a rule as text with its points; for none: that points are imported. */
    public static List<String> texts(Locale locale, Rule rule) {
        return rule == null
                ? List.of(kind(locale, null))
                : of(locale, rule).stream()
                        .map(line -> new RuleWords(locale).inOne(line))
                        .toList();
    }

    /** The whole rule in one line, for a heading; empty where single options would say too much. */
    public static String summary(Locale locale, Rule rule) {
        return rule instanceof ChoiceRule
                ? ""
                : of(locale, rule).stream()
                        .map(line -> new RuleWords(locale).inOne(line))
                        .collect(Collectors.joining("; "));
    }

    private String inOne(RuleLine line) {
        return line.points() == null
                ? line.text()
                : Texts.of(locale, "criteria.RuleWords.inOne", line.text(), format.display(line.points()));
    }

    private List<RuleLine> lines(Rule rule) {
        if (rule instanceof ChoiceRule choice) {
            return choice.options().stream()
                    .map(option -> new RuleLine(option.text().in(locale), option.points()))
                    .toList();
        }
        if (rule instanceof BandRule bands) {
            return bands(bands);
        }
        if (rule instanceof RatioRule ratio) {
            return ratio(ratio);
        }
        return rule instanceof DeductionRule deduction ? deduction(deduction) : counted(rule);
    }

    private List<RuleLine> counted(Rule rule) {
        if (rule instanceof AdjustmentRule adjusted) {
            return adjustment(adjusted);
        }
        if (rule instanceof FormulaRule formula) {
            return formula(formula);
        }
        if (rule instanceof SurveyRule survey) {
            return List.of(said("survey", format.number(survey.whole()), format.display(survey.maximum())));
        }
        return List.of(said("monitor"));
    }

    private List<RuleLine> adjustment(AdjustmentRule rule) {
        var lines = new ArrayList<RuleLine>();
        lines.add(said("start", format.display(rule.start()), format.display(rule.maximum())));
        rule.adjustments()
                .forEach(each -> lines.add(said(
                        each.each().value().signum() < 0 ? "penalty" : "bonus",
                        format.display(each.each().magnitude()),
                        each.count().name().in(locale),
                        format.display(each.cap()))));
        return lines;
    }

    private List<RuleLine> formula(FormulaRule rule) {
        var lines = new ArrayList<RuleLine>();
        lines.add(said("formula", rule.formula(), format.display(rule.maximum())));
        rule.variables()
                .forEach(each ->
                        lines.add(said("figure", each.symbol(), each.name().in(locale))));
        return lines;
    }

    private RuleLine said(String key, Object... arguments) {
        return new RuleLine(Texts.of(locale, "criteria.RuleWords." + key, arguments), null);
    }

    private List<RuleLine> bands(BandRule rule) {
        var percent = rule.measure() instanceof Measure.OfFraction;
        var lines = new ArrayList<RuleLine>();
        for (Band band : rule.bands()) {
            lines.add(0, new RuleLine(stretch(band.interval(), percent), band.points()));
        }
        return lines;
    }

    private String stretch(Interval interval, boolean percent) {
        var from = interval.from().filter(edge -> edge.signum() != 0 || !interval.fromIncluded());
        var to = interval.to().filter(edge -> !percent || edge.compareTo(WHOLE) != 0);
        if (from.isEmpty() && to.isEmpty()) {
            return Texts.of(locale, "criteria.RuleWords.any");
        }
        var parts = new ArrayList<String>();
        from.ifPresent(edge -> parts.add(word(interval.fromIncluded() ? "from" : "above", edge, percent)));
        to.ifPresent(edge -> parts.add(word(interval.toIncluded() ? "upTo" : "below", edge, percent)));
        if (to.isEmpty() && interval.fromIncluded()) {
            return capital(word("fromUp", from.orElseThrow(), percent));
        }
        return capital(String.join(" ", parts));
    }

    private String word(String key, BigDecimal edge, boolean percent) {
        return Texts.of(locale, "criteria.RuleWords." + key, format.number(edge) + (percent ? "%" : ""));
    }

    private List<RuleLine> ratio(RatioRule rule) {
        var lines = new ArrayList<RuleLine>();
        rule.target()
                .map(Percentage::value)
                .filter(target -> target.compareTo(WHOLE) != 0)
                .ifPresent(target -> lines.add(new RuleLine(capital(word("fromUp", target, true)), rule.maximum())));
        lines.add(said("share", format.display(rule.maximum())));
        rule.floor()
                .ifPresent(floor -> lines.add(new RuleLine(capital(word("below", floor.value(), true)), Points.ZERO)));
        return lines;
    }

    private List<RuleLine> deduction(DeductionRule rule) {
        var name = rule.count().name().in(locale);
        return List.of(new RuleLine(
                Texts.of(
                        locale,
                        "criteria.RuleWords.deduction",
                        format.display(rule.maximum()),
                        format.display(rule.each()),
                        name),
                null));
    }

    private String capital(String text) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
