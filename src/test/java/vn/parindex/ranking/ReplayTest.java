package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.criteria.Comparability;
import vn.parindex.criteria.FrozenSet;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafChange;
import vn.parindex.criteria.LeafGuide;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.LeafPair;
import vn.parindex.criteria.LeafScoring;
import vn.parindex.criteria.LegalBasis;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.criteria.NodeLevel;
import vn.parindex.criteria.NotApplicable;
import vn.parindex.criteria.PointsSource;
import vn.parindex.criteria.ReplayReport;
import vn.parindex.criteria.ReplayReport.Reason;
import vn.parindex.criteria.SetComparison;
import vn.parindex.criteria.SetHeader;
import vn.parindex.criteria.SetId;
import vn.parindex.criteria.SetScope;
import vn.parindex.cycle.CycleId;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.CycleStatus;
import vn.parindex.ledger.Actor;
import vn.parindex.ledger.LedgerStep;
import vn.parindex.ledger.ScoreEntry;
import vn.parindex.scoring.DeductionRule;
import vn.parindex.scoring.Fraction;
import vn.parindex.scoring.MissingFigure;
import vn.parindex.scoring.RatioRule;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.Variable;
import vn.parindex.scoring.ZeroDenominator;
import vn.parindex.shared.AssessmentYear;
import vn.parindex.shared.LocalizedText;
import vn.parindex.shared.Points;

/** Recorded years under other rules, without a database. */
class ReplayTest {

    private static final LocalizedText TEXT = new LocalizedText("Chữ", "Text");
    private static final NodeId FIELD = NodeId.next();
    private static final AgencyId ONE = AgencyId.next();
    private static final AgencyId OTHER = AgencyId.next();

    private final Map<AgencyId, Map<LeafId, RecordedLeaf>> records =
            new HashMap<>(Map.of(ONE, new HashMap<>(), OTHER, new HashMap<>()));
    private final List<LeafPair> pairs = new ArrayList<>();

    private static Rule late(String maximum, String each, String figure) {
        var count = new Variable("n", new LocalizedText(figure, null), TEXT);
        return new DeductionRule(Points.of(maximum), count, Points.of(each), MissingFigure.REFUSE);
    }

    private static Leaf leaf(String code, PointsSource source, String maximum, Rule rule) {
        var id = LeafId.next();
        var scoring = new LeafScoring(Points.of(maximum), source, rule, NotApplicable.NO);
        return new Leaf(id, code, TEXT, FIELD, new NodeId(id.value()), scoring, LeafGuide.of(TEXT, TEXT), "BTP");
    }

    private static FrozenSet set(int version, List<Leaf> leaves) {
        var header = new SetHeader(
                "replayed",
                version,
                SetScope.parIndex(AgencyKind.PROVINCE),
                TEXT,
                LegalBasis.NONE,
                Points.of("100"),
                false,
                false);
        var field = new Node(FIELD, null, NodeLevel.FIELD, "1", TEXT, "BTP");
        return new FrozenSet(SetId.next(), header, "0".repeat(64), List.of(field), List.of(field), leaves);
    }

    private void both(Leaf before, Leaf after) {
        pairs.add(new LeafPair(before, after, Set.of(), Comparability.FULL));
    }

    private void record(AgencyId agency, Leaf leaf, LedgerStep step, String points, String basis) {
        var entry = new ScoreEntry(
                1,
                CycleId.next(),
                agency,
                leaf.id(),
                step,
                points == null ? null : Points.of(points),
                points != null,
                null,
                basis,
                null,
                Actor.SYSTEM,
                LocalDateTime.MIN);
        records.get(agency).computeIfAbsent(leaf.id(), id -> new RecordedLeaf()).add(entry);
    }

    private void submit(AgencyId agency, Leaf leaf, String figure, String points) {
        record(agency, leaf, LedgerStep.SUBMITTED, points, "{\"choice\":null,\"figures\":{\"n\":\"" + figure + "\"}}");
    }

    private ReplayReport report() {
        var before = pairs.stream().flatMap(pair -> pair.before().stream()).toList();
        var after = pairs.stream().flatMap(pair -> pair.after().stream()).toList();
        var comparison = new SetComparison(set(1, before), set(2, after), pairs, List.of());
        var files = List.of(
                new RecordedFile(ONE, new LocalizedText("Một", null), true, records.get(ONE)),
                new RecordedFile(OTHER, new LocalizedText("Hai", null), true, records.get(OTHER)));
        var cycle = new CycleRow(CycleId.next(), new AssessmentYear(2022), TEXT, CycleStatus.LOCKED, true, false);
        return new Replay(comparison, GroupScale.parse("A=80 B=0"), files).report(cycle);
    }

    @Test
    void theNewRuleScoresTheSubmittedFigures() {
        var before = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        var after = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "1", "Số lần"));
        both(before, after);
        submit(ONE, before, "1", "1.5");
        submit(OTHER, before, "0", "2");

        var report = report();

        assertThat(report.agencies())
                .extracting(ReplayReport.ReplayedAgency::agency)
                .containsExactly(OTHER, ONE);
        assertThat(report.agencies().get(1).before().value()).isEqualByComparingTo("75");
        assertThat(report.agencies().get(1).after().value()).isEqualByComparingTo("50");
        assertThat(report.lower()).isEqualTo(1);
        assertThat(report.leaves().get(0).down()).isEqualTo(1);
        assertThat(report.leaves().get(0).anew()).isEqualTo(2);
        assertThat(report.coverage()).isEqualByComparingTo("100");
    }

    @Test
    void theAppraisersFiguresGoBeforeTheSubmittedOnes() {
        var before = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(before, leaf("1.1", PointsSource.APPRAISED, "2", late("2", "1", "Số lần")));
        submit(ONE, before, "0", "2");
        record(
                ONE,
                before,
                LedgerStep.APPRAISED,
                "1.5",
                "{\"selfPoints\":\"2\",\"first\":{\"verdict\":\"CHANGED\",\"points\":\"1.5\","
                        + "\"corrected\":{\"choice\":null,\"figures\":{\"n\":\"1\"}}}}");
        record(ONE, before, LedgerStep.LOCKED, "1.5", "{}");
        submit(OTHER, before, "0", "2");

        var one = report().agencies().get(1);

        assertThat(one.agency()).isEqualTo(ONE);
        assertThat(one.after().value()).isEqualByComparingTo("50");
    }

    @Test
    void pointsByHandAndFromFilesAreCarriedInProportion() {
        var before = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(before, leaf("1.1", PointsSource.APPRAISED, "4", late("4", "3", "Số lần")));
        var survey = leaf("1.2", PointsSource.SURVEY, "3", null);
        both(survey, leaf("1.2", PointsSource.SURVEY, "1", null));
        submit(ONE, before, "1", "1.5");
        record(
                ONE,
                before,
                LedgerStep.APPRAISED,
                "1",
                "{\"selfPoints\":\"1.5\",\"first\":{\"verdict\":\"CHANGED\",\"points\":\"1\"}}");
        submit(OTHER, before, "0", "2");
        record(ONE, survey, LedgerStep.IMPORTED, "3", "{}");
        record(OTHER, survey, LedgerStep.IMPORTED, "1", "{}");

        var report = report();
        var one = report.agencies().stream()
                .filter(row -> row.agency().equals(ONE))
                .findFirst()
                .orElseThrow();

        assertThat(one.before().value()).isEqualByComparingTo("80");
        assertThat(one.after().value()).isEqualByComparingTo("60");
        assertThat(report.leaves().get(0).carried()).isEqualTo(1);
        assertThat(report.leaves().get(0).anew()).isEqualTo(1);
        assertThat(report.leaves().get(0).changed()).isZero();
        assertThat(report.leaves().get(1).carried()).isEqualTo(2);
    }

    @Test
    void whatTheCouncilDecidedRestsOnWhoeverItFollowed() {
        var before = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(before, leaf("1.1", PointsSource.APPRAISED, "2", late("2", "1", "Số lần")));
        for (var agency : List.of(ONE, OTHER)) {
            submit(agency, before, "1", "1.5");
            record(
                    agency,
                    before,
                    LedgerStep.APPRAISED,
                    "0.25",
                    "{\"selfPoints\":\"1.5\",\"first\":{\"verdict\":\"CHANGED\",\"points\":\"0.25\"}}");
        }
        var council = "{\"selfPoints\":\"1.5\",\"appraisedPoints\":\"0.25\"}";
        record(ONE, before, LedgerStep.COUNCIL, "1.5", council);
        record(OTHER, before, LedgerStep.COUNCIL, "0.75", council);

        var leaf = report().leaves().get(0);

        assertThat(leaf.anew()).isEqualTo(1);
        assertThat(leaf.carried()).isEqualTo(1);
    }

    @Test
    void figuresThatDoNotGiveTheRecordedPointsAreNotTrusted() {
        var before = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(before, leaf("1.1", PointsSource.APPRAISED, "2", late("2", "1", "Số lần")));
        submit(ONE, before, "1", "2");
        submit(OTHER, before, "1", "1.5");

        assertThat(report().leaves().get(0).carried()).isEqualTo(1);
    }

    @Test
    void newLeavesAndThoseThatCannotBeFedCountOnNeitherSide() {
        var same = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(same, leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần")));
        var unfed = leaf("1.2", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(unfed, leaf("1.2", PointsSource.APPRAISED, "2", late("2", "0.5", "Số ngày")));
        pairs.add(new LeafPair(
                null,
                leaf("1.3", PointsSource.APPRAISED, "4", late("4", "1", "Số lần")),
                Set.of(LeafChange.ADDED),
                Comparability.NONE));
        for (var agency : List.of(ONE, OTHER)) {
            submit(agency, same, "1", "1.5");
            submit(agency, unfed, "4", "0");
        }

        var report = report();

        assertThat(report.leftOut())
                .extracting(ReplayReport.LeftOut::reason)
                .containsExactly(Reason.FIGURE, Reason.NEW);
        assertThat(report.leftOut().get(0).figures())
                .extracting(LocalizedText::vi)
                .containsExactly("Số ngày");
        assertThat(report.agencies()).allSatisfy(row -> {
            assertThat(row.before().value()).isEqualByComparingTo("75");
            assertThat(row.change()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(row.rankAfter()).isEqualTo(1);
        });
        assertThat(report.coverage()).isEqualByComparingTo("25");
    }

    @Test
    void anotherMaximumAloneChangesNoShare() {
        var before = leaf("1.1", PointsSource.APPRAISED, "1.5", onTime("1.5"));
        both(before, leaf("1.1", PointsSource.APPRAISED, "1.75", onTime("1.75")));
        for (var agency : List.of(ONE, OTHER)) {
            record(
                    agency,
                    before,
                    LedgerStep.SUBMITTED,
                    "1.28571428571428571429",
                    "{\"choice\":null,\"figures\":{\"b\":\"6\",\"a\":\"7\"}}");
        }

        var leaf = report().leaves().get(0);

        assertThat(leaf.anew()).isEqualTo(2);
        assertThat(leaf.changed()).isZero();
    }

    private static Rule onTime(String maximum) {
        var fraction = new Fraction(
                new Variable("b", new LocalizedText("Đúng hạn", null), TEXT),
                new Variable("a", new LocalizedText("Tổng số", null), TEXT),
                ZeroDenominator.REFUSE,
                false,
                MissingFigure.REFUSE);
        return new RatioRule(Points.of(maximum), fraction, Optional.empty(), Optional.empty());
    }

    @Test
    void aRemovedLeafCountsWhereItStood() {
        var same = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(same, leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần")));
        var gone = leaf("1.2", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        pairs.add(new LeafPair(gone, null, Set.of(LeafChange.REMOVED), Comparability.NONE));
        for (var agency : List.of(ONE, OTHER)) {
            submit(agency, same, "0", "2");
            submit(agency, gone, "4", "0");
        }

        var row = report().agencies().get(0);

        assertThat(row.before().value()).isEqualByComparingTo("50");
        assertThat(row.after().value()).isEqualByComparingTo("100");
    }

    @Test
    void oneAgencyWithoutRecordsLeavesTheLeafOutForAll() {
        var before = leaf("1.1", PointsSource.APPRAISED, "2", late("2", "0.5", "Số lần"));
        both(before, leaf("1.1", PointsSource.APPRAISED, "2", late("2", "1", "Số lần")));
        submit(ONE, before, "1", "1.5");

        var report = report();

        assertThat(report.agencies()).isEmpty();
        assertThat(report.leftOut().get(0).reason()).isEqualTo(Reason.NOTHING);
        assertThat(report.leftOut().get(0).agencies()).isEqualTo(1);
    }
}
