package vn.parindex.selfassessment;

import java.util.List;
import java.util.Optional;
import vn.parindex.agency.AgencyId;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafGuide;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafScoring;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.cycle.CycleId;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.Option;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Leaves, files and answers for tests without a database. */
final class TestLeaves {

    static final Leaf CHOICE = leaf(
            "1.1",
            new ChoiceRule(Points.of("1"), List.of(option("0", "Không"), option("0.5", "Một phần"), option("1", "Đủ"))),
            false);
    static final Leaf RATIO = leaf("1.2", ratio(ZeroDenominator.REFUSE), false);
    static final Leaf MAY_NOT_APPLY = leaf("1.3", ratio(ZeroDenominator.NOT_APPLICABLE), true);

    private TestLeaves() {}

    static SelfAssessment file() {
        return new SelfAssessment(FileId.next(), CycleId.next(), AgencyId.next());
    }

    private static Leaf leaf(String code, Rule rule, boolean mayNotApply) {
        var text = new LocalizedText("Mục " + code, "Item " + code);
        return new Leaf(
                LeafId.next(),
                code,
                text,
                NodeId.next(),
                NodeId.next(),
                new LeafScoring(
                        rule.maximum(),
                        PointsSource.APPRAISED,
                        rule,
                        mayNotApply ? NotApplicable.ALLOWED : NotApplicable.NO),
                LeafGuide.of(text, text),
                "BNV");
    }

    private static Rule ratio(ZeroDenominator zero) {
        var fraction = new Fraction(variable("b"), variable("a"), zero, false, MissingFigure.REFUSE);
        return new RatioRule(Points.of("1.5"), fraction, Optional.empty(), Optional.empty());
    }

    private static Variable variable(String symbol) {
        return new Variable(symbol, new LocalizedText(symbol, symbol), new LocalizedText("hồ sơ", "files"));
    }

    private static Option option(String points, String text) {
        return new Option(Points.of(points), new LocalizedText(text, text));
    }
}
