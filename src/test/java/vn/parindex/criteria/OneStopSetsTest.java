package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.AdjustmentRule;
import vn.parindex.scoring.FormulaRule;
import vn.parindex.scoring.SurveyRule;
import vn.parindex.shared.Points;

/** The sets below the national index: data only, each worked example checked against its rule by the reader. */
class OneStopSetsTest {

    private static ShippedSet shipped(String code) {
        return ShippedSet.all().stream()
                .filter(set -> set.header().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static FrozenSet frozen(String code) {
        var set = shipped(code);
        var reading = SetFile.read(set.header(), set.content(), List.of("92", "96")::contains);
        assertThat(reading.faults()).as(code).isEmpty();
        return SetAssembly.of(set.header().id(), set.header(), "", reading.rows());
    }

    private static Points field(FrozenSet set, String code) {
        var field = set.fields().stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow();
        return set.leavesOf(field.id()).stream().map(Leaf::maximum).reduce(Points.ZERO, Points::plus);
    }

    @Test
    void decree61HasNineIndicatorsOfTwoPoints() {
        var set = frozen("one-stop-61");
        assertThat(set.leaves()).hasSize(9).allMatch(leaf -> leaf.maximum().equals(Points.of("2")));
        assertThat(set.maximum()).isEqualTo(Points.of("18"));
    }

    @Test
    void decision766HasTheGroupTotalsOfItsSource() {
        var set = frozen("one-stop-766");
        assertThat(List.of("1", "2", "3", "4", "5"))
                .extracting(code -> field(set, code))
                .containsExactly(Points.of("18"), Points.of("20"), Points.of("22"), Points.of("22"), Points.of("18"));
        assertThat(set.leaves())
                .filteredOn(leaf -> leaf.source() == PointsSource.MONITOR)
                .extracting(Leaf::code)
                .containsExactly("2.2", "5.1");
        assertThat(set.leaves())
                .filteredOn(leaf -> leaf.scoring().notApplicable() == NotApplicable.SHARED)
                .extracting(Leaf::code)
                .containsExactly("5.2", "5.3");
        assertThat(set.leafByCode("1.4").orElseThrow().rule()).isInstanceOf(FormulaRule.class);
    }

    @Test
    void departmentsHaveAHundredPointsWithBonusPenaltyAndSurvey() {
        var set = frozen("department");
        assertThat(set.maximum()).isEqualTo(Points.of("100"));
        assertThat(field(set, "1")).isEqualTo(Points.of("20"));
        assertThat(set.leafByCode("1.4.2").orElseThrow().rule()).isInstanceOf(AdjustmentRule.class);
        assertThat(set.leafByCode("7.2").orElseThrow().rule()).isInstanceOf(SurveyRule.class);
    }
}
