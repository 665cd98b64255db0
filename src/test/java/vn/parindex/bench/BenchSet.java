package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafGuide;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafScoring;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.NodeLevel;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.scoring.Adjustment;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.Band;
import vn.parindex.scoring.BandRule;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.Formula;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.Interval;
import vn.parindex.scoring.Measure;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;
import vn.parindex.shared.PointsChange;

/** A set of mixed rules in eight fields, every fifth leaf of a field with points that its neighbours may share. */
final class BenchSet {

    private static final LocalizedText TEXT = new LocalizedText("Nội dung", "Item");
    private static final Points TWO = Points.of("2");
    private static final int FIELDS = 8;
    private static final int SHARED_EVERY = 5;
    private static final Variable A = variable("a");
    private static final Variable B = variable("b");
    private static final Fraction FRACTION =
            new Fraction(B, A, ZeroDenominator.NOT_APPLICABLE, false, MissingFigure.REFUSE);
    private static final List<Rule> RULES = List.of(
            choice(),
            band(),
            ratio(),
            deduction(),
            adjustment(),
            formula(),
            new SurveyRule(TWO, B, BigDecimal.valueOf(1000)));

    private BenchSet() {}

    static FrozenSet of(int leaves) {
        var fields = new ArrayList<Node>();
        for (int field = 1; field <= FIELDS; field++) {
            fields.add(new Node(NodeId.next(), null, NodeLevel.FIELD, String.valueOf(field), TEXT, "BNV"));
        }
        var made = new ArrayList<Leaf>();
        for (int place = 0; place < leaves; place++) {
            made.add(leaf(fields.get(place % FIELDS), place));
        }
        var header = new SetHeader(
                "bench",
                1,
                SetScope.parIndex(AgencyKind.PROVINCE),
                TEXT,
                LegalBasis.NONE,
                Points.of("200"),
                true,
                false);
        return new FrozenSet(SetId.next(), header, "0".repeat(64), fields, fields, made);
    }

    /** One input per leaf; now and then nothing arose, so that points are shared. */
    static List<RuleInput> inputs(FrozenSet set, Random random) {
        return set.leaves().stream()
                .map(leaf ->
                        leaf.rule() instanceof ChoiceRule ? RuleInput.ofChoice(random.nextInt(2)) : figures(random))
                .toList();
    }

    private static RuleInput figures(Random random) {
        int whole = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(1000);
        int part = random.nextInt(whole + 1);
        return RuleInput.ofFigures(Map.of("a", BigDecimal.valueOf(whole), "b", BigDecimal.valueOf(part)));
    }

    private static Leaf leaf(Node field, int place) {
        var policy = place / FIELDS % SHARED_EVERY == 0 ? NotApplicable.SHARED : NotApplicable.ALLOWED;
        var rule = RULES.get(place % RULES.size());
        var source = rule instanceof SurveyRule ? PointsSource.SURVEY : PointsSource.APPRAISED;
        var scoring = new LeafScoring(rule.maximum(), source, rule, policy);
        var guide = LeafGuide.of(TEXT, TEXT);
        return new Leaf(LeafId.next(), field.code() + "." + place, TEXT, field.id(), field.id(), scoring, guide, "BNV");
    }

    private static Rule choice() {
        return new ChoiceRule(TWO, List.of(new Option(TWO, TEXT), new Option(Points.ZERO, TEXT)));
    }

    private static Rule band() {
        return new BandRule(
                TWO,
                new Measure.OfFraction(FRACTION),
                List.of(
                        new Band(Interval.of("[0;50)"), Points.ZERO),
                        new Band(Interval.of("[50;80)"), Points.of("1")),
                        new Band(Interval.of("[80;100]"), TWO)));
    }

    private static Rule ratio() {
        return new RatioRule(TWO, FRACTION, Optional.of(Percentage.of("40")), Optional.of(Percentage.of("95")));
    }

    private static Rule deduction() {
        return new DeductionRule(TWO, B, Points.of("0.005"), MissingFigure.REFUSE);
    }

    private static Rule adjustment() {
        var bonus = new Adjustment(A, new PointsChange(new BigDecimal("0.001")), Points.of("1"));
        var penalty = new Adjustment(B, new PointsChange(new BigDecimal("-0.002")), Points.of("1"));
        return new AdjustmentRule(TWO, Points.of("1"), List.of(bonus, penalty), MissingFigure.REFUSE);
    }

    private static Rule formula() {
        var formula = Formula.of("IF(b / a >= 0.7, 2, MIN(b, a) / a * 2)");
        return new FormulaRule(TWO, List.of(A, B), formula, ZeroDenominator.NOT_APPLICABLE, MissingFigure.REFUSE);
    }

    private static Variable variable(String symbol) {
        return new Variable(symbol, TEXT, TEXT);
    }
}
