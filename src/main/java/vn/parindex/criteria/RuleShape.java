package vn.parindex.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.Interval;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.scoring.Variable;
import vn.parindex.shared.Decimals;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

/**
 * What a rule is made of: words that must be the same, and points that may be compared as points or as shares of the
 * maximum. Shares are compared by multiplying across, so nothing is rounded.
 */
final class RuleShape {

    /** A formula's points grow with nothing but itself: they are shares only of an unchanged maximum. */
    private static final Points FIXED = Points.of("1");

    private final Points maximum;
    private final List<String> words = new ArrayList<>();
    private final List<Points> points = new ArrayList<>();

    private RuleShape(Points maximum) {
        this.maximum = maximum;
    }

    /** @param rule null for points that are imported as they are */
    static RuleShape of(Points maximum, Rule rule) {
        var shape = new RuleShape(maximum);
        shape.words.add(rule == null ? "" : RuleForms.of(rule).name());
        if (rule != null) {
            shape.add(rule);
        }
        return shape;
    }

    /** Every entry earns the same points. */
    boolean givesSamePoints(RuleShape other) {
        return alike(other, Points::equals);
    }

    /** Every entry earns the same share of the maximum. */
    boolean givesSameShares(RuleShape other) {
        return alike(other, (mine, others) -> mine.times(other.maximum.value()).equals(others.times(maximum.value())));
    }

    private boolean alike(RuleShape other, BiPredicate<Points, Points> same) {
        if (!words.equals(other.words) || points.size() != other.points.size()) {
            return false;
        }
        for (int i = 0; i < points.size(); i++) {
            if (!same.test(points.get(i), other.points.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(Rule rule) {
        if (rule instanceof ChoiceRule choice) {
            choice.options().forEach(option -> add(FoldedText.of(option.text().vi()), option.points()));
        } else if (rule instanceof BandRule band) {
            add(band.measure());
            band.bands().forEach(each -> add(text(each.interval()), each.points()));
        } else if (rule instanceof RatioRule ratio) {
            add(ratio.fraction());
            words.add("floor " + ratio.floor().map(Percentage::toString).orElse("0"));
            words.add("target " + ratio.target().map(Percentage::toString).orElse("100"));
        } else if (rule instanceof DeductionRule deduction) {
            variables(deduction.variables());
            add("each " + deduction.missing(), deduction.each());
        } else if (rule instanceof AdjustmentRule adjustment) {
            add(adjustment);
        } else if (rule instanceof FormulaRule formula) {
            variables(formula.variables());
            add(formula.formula() + " " + formula.zeroDenominator() + " " + formula.missing(), FIXED);
        } else if (rule instanceof SurveyRule survey) {
            variables(survey.variables());
            words.add(survey.whole().toPlainString());
        } else {
            variables(rule.variables());
        }
    }

    private void add(AdjustmentRule rule) {
        add("start " + rule.missing(), rule.start());
        rule.adjustments().forEach(each -> {
            variables(List.of(each.count()));
            add("each " + each.each().value().signum(), each.each().magnitude());
            add("cap", each.cap());
        });
    }

    private void add(Measure measure) {
        if (measure instanceof Measure.OfFraction fraction) {
            add(fraction.fraction());
        } else if (measure instanceof Measure.OfFigure figure) {
            variables(figure.variables());
            words.add("figure " + figure.missing());
        }
    }

    private void add(Fraction fraction) {
        variables(List.of(fraction.numerator(), fraction.denominator()));
        words.add(fraction.zeroDenominator() + " " + fraction.mayExceed() + " " + fraction.missing());
    }

    private void add(String word, Points each) {
        words.add(word);
        points.add(each);
    }

    /** By what they count: another symbol for the same figure changes nothing but a formula. */
    private void variables(List<Variable> used) {
        used.forEach(variable -> words.add(FoldedText.of(variable.name().vi())));
    }

    private static String text(Interval interval) {
        return (interval.fromIncluded() ? "[" : "(")
                + interval.from().map(RuleShape::plain).orElse("")
                + ";"
                + interval.to().map(RuleShape::plain).orElse("")
                + (interval.toIncluded() ? "]" : ")");
    }

    private static String plain(BigDecimal edge) {
        return Decimals.text(edge);
    }
}
