package vn.parindex.criteria.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Points;
import vn.parindex.shell.PointsFormat;
import vn.parindex.shell.Texts;
import vn.parindex.shell.TraceText;

/** A rule as sentences, for people who read it in a decision and not in a form. */
final class RuleWords {

    private final Locale locale;
    private final PointsFormat format;

    private RuleWords(Locale locale) {
        this.locale = locale;
        this.format = PointsFormat.of(locale);
    }

    static List<String> of(Rule rule, Locale locale) {
        return new RuleWords(locale).sentences(rule);
    }

    private List<String> sentences(Rule rule) {
        if (rule instanceof ChoiceRule choice) {
            return choice.options().stream()
                    .map(option -> text(
                            "option", number(option.points()), option.text().in(locale)))
                    .toList();
        }
        if (rule instanceof BandRule band) {
            return bands(band);
        }
        if (rule instanceof RatioRule ratio) {
            return ratio(ratio);
        }
        if (rule instanceof DeductionRule deduction) {
            return List.of(text(
                    "deduction",
                    number(deduction.maximum()),
                    number(deduction.each()),
                    deduction.count().name().in(locale)));
        }
        if (rule instanceof AdjustmentRule adjustment) {
            return adjustments(adjustment);
        }
        if (rule instanceof FormulaRule formula) {
            return List.of(text("formula", formula.formula().toString(), number(formula.maximum())));
        }
        if (rule instanceof SurveyRule survey) {
            return List.of(text(
                    "survey",
                    survey.value().name().in(locale),
                    format.number(survey.whole()),
                    number(survey.maximum())));
        }
        return List.of(text("monitor"));
    }

    private List<String> bands(BandRule rule) {
        var sentences = new ArrayList<String>();
        var unit = "";
        if (rule.measure() instanceof Measure.OfFraction measure) {
            sentences.add(fraction(measure.fraction()));
            unit = "%";
        } else if (rule.measure() instanceof Measure.OfFigure measure) {
            sentences.add(text("figure", measure.variable().name().in(locale)));
        }
        for (var band : rule.bands()) {
            var words = TraceText.of(
                    locale,
                    "scoring.band." + band.interval().wording(),
                    band.interval().edges());
            sentences.add(text("band", words + unit, number(band.points())));
        }
        return sentences;
    }

    private List<String> ratio(RatioRule rule) {
        var sentences = new ArrayList<String>();
        sentences.add(fraction(rule.fraction()));
        sentences.add(text("ratio", number(rule.maximum())));
        rule.floor().ifPresent(floor -> sentences.add(text("floor", format.number(floor.value()))));
        rule.target().ifPresent(target -> sentences.add(text("target", format.number(target.value()))));
        return sentences;
    }

    private List<String> adjustments(AdjustmentRule rule) {
        var sentences = new ArrayList<String>();
        sentences.add(text("start", number(rule.start()), number(rule.maximum())));
        rule.adjustments()
                .forEach(each -> sentences.add(text(
                        each.each().value().signum() < 0 ? "penalty" : "bonus",
                        format.number(each.each().value().abs()),
                        each.count().name().in(locale),
                        number(each.cap()))));
        return sentences;
    }

    private String fraction(Fraction fraction) {
        return text(
                "fraction",
                fraction.numerator().name().in(locale),
                fraction.denominator().name().in(locale));
    }

    private String number(Points points) {
        return number(points.value());
    }

    private String number(BigDecimal value) {
        return format.number(value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value.stripTrailingZeros());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(locale, "criteria.RuleWords." + key, arguments);
    }
}
