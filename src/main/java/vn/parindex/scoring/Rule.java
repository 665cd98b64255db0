package vn.parindex.scoring;

import java.util.List;
import vn.parindex.shared.Points;

/** How one leaf turns what the officer enters into points. Pure: the same input always gives the same evaluation. */
public sealed interface Rule
        permits ChoiceRule, BandRule, RatioRule, DeductionRule, AdjustmentRule, FormulaRule, SurveyRule, MonitorRule {

    /** The most points that the rule can give; zero only for what is watched without points. */
    Points maximum();

    /** The figures that the officer enters, in the order of the form. Empty for a choice. */
    List<Variable> variables();

    /** Points with their trace, or the one problem that prevents them. A missing figure never scores. */
    Evaluation evaluate(RuleInput input);
}
