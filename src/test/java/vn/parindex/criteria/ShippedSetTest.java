package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.scoring.ChoiceRule;
import vn.parindex.scoring.Evaluation;
import vn.parindex.scoring.Rule;
import vn.parindex.scoring.RuleInput;
import vn.parindex.scoring.Scored;
import vn.parindex.shared.Points;

/** The shipped sets keep the published counts and totals (Decision 876), and every leaf of them can be scored. */
class ShippedSetTest {

    private static final Set<String> MINISTRIES = Set.of("BNV", "BTP", "VPCP", "BTC", "BTTTT");
    private static final List<BigDecimal> TRIED =
            Stream.of("0", "1", "50", "100").map(BigDecimal::new).toList();

    /** The sets of the national index; what lies below it has a test of its own. */
    static Stream<ShippedSet> shipped() {
        return ShippedSet.all().stream()
                .filter(set -> set.header().scope().instrument().equals(SetScope.PAR_INDEX));
    }

    private static ShippedSet shipped(String code) {
        return shipped()
                .filter(set -> set.header().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static SetReading reading(ShippedSet set) {
        return SetFile.read(set.header(), set.content(), MINISTRIES::contains);
    }

    private static FrozenSet frozen(ShippedSet set) {
        return SetAssembly.of(set.header().id(), set.header(), "", reading(set).rows());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void hasNoFault(ShippedSet set) {
        assertThat(reading(set).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"par-ministry, 7, 38, 97", "par-province, 8, 37, 88"})
    void keepsThePublishedCounts(String code, int fields, int criteria, int subCriteria) {
        var counts = reading(shipped(code)).rows().stream()
                .collect(Collectors.groupingBy(row -> row.node().level(), Collectors.counting()));
        assertThat(counts)
                .containsEntry(NodeLevel.FIELD, (long) fields)
                .containsEntry(NodeLevel.CRITERION, (long) criteria)
                .containsEntry(NodeLevel.SUB_CRITERION, (long) subCriteria);
    }

    @Test
    void keepsTheCountsOfEachFieldOfTheMinistrySet() {
        assertThat(countsByField(shipped("par-ministry")))
                .containsExactly("7/6", "9/15", "6/19", "4/14", "6/16", "3/13", "3/14");
    }

    private static List<String> countsByField(ShippedSet set) {
        var rows = reading(set).rows();
        return frozen(set).fields().stream()
                .map(field ->
                        count(rows, field, NodeLevel.CRITERION) + "/" + count(rows, field, NodeLevel.SUB_CRITERION))
                .toList();
    }

    private static long count(List<TreeNode> rows, Node field, NodeLevel level) {
        return rows.stream()
                .filter(row -> row.node().level() == level && row.node().code().startsWith(field.code() + "."))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"par-ministry, 68.5, 31.5, 0", "par-province, 61.5, 32, 6.5"})
    void keepsThePublishedTotals(String code, String appraised, String survey, String outcome) {
        var set = frozen(shipped(code));
        assertThat(set.maximum()).isEqualTo(Points.of("100"));
        assertThat(maximum(set, PointsSource.APPRAISED)).isEqualTo(Points.of(appraised));
        assertThat(maximum(set, PointsSource.SURVEY)).isEqualTo(Points.of(survey));
        assertThat(maximum(set, PointsSource.OUTCOME)).isEqualTo(Points.of(outcome));
    }

    private static Points maximum(FrozenSet set, PointsSource source) {
        return set.leaves().stream()
                .filter(leaf -> leaf.source() == source)
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void canScoreEveryAppraisedLeafUpToItsMaximum(ShippedSet set) {
        for (var leaf : frozen(set).leaves()) {
            if (leaf.source() == PointsSource.APPRAISED) {
                var points = inputs(leaf.rule())
                        .map(leaf.rule()::evaluate)
                        .flatMap(ShippedSetTest::points)
                        .toList();
                assertThat(points)
                        .as(leaf.code())
                        .contains(leaf.maximum())
                        .allSatisfy(scored -> assertThat(scored).isBetween(Points.ZERO, leaf.maximum()));
                assertThat(Set.copyOf(points))
                        .as(leaf.code() + " tells good from bad")
                        .hasSizeGreaterThan(1);
            } else {
                assertThat(leaf.rule()).as(leaf.code()).isNull();
            }
        }
    }

    private static Stream<RuleInput> inputs(Rule rule) {
        if (rule instanceof ChoiceRule choice) {
            return IntStream.range(0, choice.options().size()).mapToObj(RuleInput::ofChoice);
        }
        var combinations = Stream.of(Map.<String, BigDecimal>of());
        for (var variable : rule.variables()) {
            combinations = combinations.flatMap(
                    figures -> TRIED.stream().map(value -> with(figures, variable.symbol(), value)));
        }
        return combinations.map(RuleInput::ofFigures);
    }

    private static Map<String, BigDecimal> with(Map<String, BigDecimal> figures, String symbol, BigDecimal value) {
        var more = new HashMap<>(figures);
        more.put(symbol, value);
        return more;
    }

    private static Stream<Points> points(Evaluation evaluation) {
        return evaluation instanceof Scored scored ? Stream.of(scored.points()) : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void usesEveryKindOfRule(ShippedSet set) {
        var rules = frozen(set).leaves().stream()
                .filter(leaf -> leaf.rule() != null)
                .map(leaf -> leaf.rule().getClass().getSimpleName());
        assertThat(rules).contains("ChoiceRule", "BandRule", "RatioRule", "DeductionRule");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysThatItIsAReconstruction(ShippedSet set) {
        assertThat(set.header().reconstruction()).isTrue();
        assertThat(set.header().name().vi()).contains("dựng lại");
        assertThat(set.header().legalBasis().article()).contains("nội dung dựng lại để trình diễn");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void giveEveryLeafAMinistryInChargeFromItsField(ShippedSet set) {
        var frozen = frozen(set);
        for (var field : frozen.fields()) {
            assertThat(frozen.leavesOf(field.id()))
                    .isNotEmpty()
                    .allSatisfy(leaf -> assertThat(leaf.inChargeCode()).isEqualTo(field.inChargeCode()));
        }
    }
}
