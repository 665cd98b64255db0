package vn.parindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.agency.AgencyId;
import vn.parindex.shared.Percentage;
import vn.parindex.shared.Points;

class RankRuleTest {

    private static final GroupScale SCALE = GroupScale.parse("A=90 B=80 C=70 D=0");

    @Test
    void leavesOutTheRankAfterATie() {
        assertThat(ranks("90", "90", "85", "70")).containsExactly(1, 1, 3, 4);
    }

    @Test
    void comparesTenDecimals() {
        assertThat(ranks("90.00000000001", "90.00000000002", "89.9999999999")).containsExactly(1, 1, 3);
    }

    @Test
    void listsAssessedAgenciesWithoutARankAndDoesNotCountThem() {
        var standings =
                new RankRule(SCALE).rank(List.of(contender("95", false), contender("90", true), contender("80", true)));

        assertThat(standings).extracting(Standing::rank).containsExactly(null, 1, 2);
        assertThat(standings).extracting(Standing::group).containsExactly("A", "A", "B");
    }

    @Test
    void putsAnIndexOnTheCutOffIntoTheBetterGroup() {
        assertThat(SCALE.of(Percentage.of("90")).name()).isEqualTo("A");
        assertThat(SCALE.of(Percentage.of("89.99999")).name()).isEqualTo("B");
        assertThat(SCALE.of(Percentage.of("70")).name()).isEqualTo("C");
        assertThat(SCALE.of(Percentage.of("0")).name()).isEqualTo("D");
    }

    @Test
    void describesGroupsByTheirBounds() {
        assertThat(SCALE.bounds())
                .extracting(
                        GroupScale.Bounds::name,
                        bounds -> bounds.below() == null ? "" : bounds.below().toString())
                .containsExactly(tuple("A", ""), tuple("B", "90"), tuple("C", "80"), tuple("D", "70"));
    }

    @Test
    void refusesScalesThatLeaveAgenciesWithoutAGroup() {
        assertThatIllegalArgumentException().isThrownBy(() -> GroupScale.parse("A=90 B=80"));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupScale.parse("A=90 B=90 C=0"));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupScale.parse("A"));
    }

    private static List<Integer> ranks(String... indices) {
        return new RankRule(SCALE)
                .rank(Stream.of(indices).map(index -> contender(index, true)).toList()).stream()
                        .map(Standing::rank)
                        .toList();
    }

    private static Contender contender(String index, boolean ranked) {
        return new Contender(
                AgencyId.next(),
                ranked,
                new AgencyIndex(Map.of(), Points.ZERO, Points.of("100"), Percentage.of(index), List.of()));
    }
}
