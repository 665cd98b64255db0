package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.parindex.shared.RefusedException;

class DraftTreeTest {

    private final DraftTree tree =
            new DraftTree(Stream.of("1", "1.1", "1.1.1", "1.1.2", "1.2", "2", "2.A", "2.A.1", "2.2")
                    .map(DraftTreeTest::row)
                    .toList());

    private static DraftRow row(String code) {
        var level = List.of("field", "criterion", "sub-criterion")
                .get((int) code.chars().filter(sign -> sign == '.').count());
        return DraftRow.of(Map.of("code", code, "level", level, "name_vi", "Mục " + code));
    }

    private RowId id(String name) {
        return tree.rows().stream()
                .filter(row -> row.get("name_vi").equals("Mục " + name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> lines() {
        return tree.rows().stream()
                .map(row -> row.code() + " " + row.get("name_vi").replace("Mục ", ""))
                .toList();
    }

    @Test
    void aMovedBranchTakesItsChildrenAndNumbersFollowThePlace() {
        tree.move(id("1.1"), id("2.2"), DraftPlace.BELOW);
        assertThat(lines())
                .containsExactly(
                        "1 1",
                        "1.1 1.2",
                        "2 2",
                        "2.A 2.A",
                        "2.A.1 2.A.1",
                        "2.2 2.2",
                        "2.3 1.1",
                        "2.3.1 1.1.1",
                        "2.3.2 1.1.2");
    }

    @Test
    void aLetterStaysWithItsRow() {
        tree.move(id("2.A"), id("1.1"), DraftPlace.ABOVE);
        assertThat(lines().subList(0, 4)).containsExactly("1 1", "1.A 2.A", "1.A.1 2.A.1", "1.2 1.1");
    }

    @Test
    void aSubCriterionDroppedIntoAFieldBecomesACriterion() {
        tree.move(id("1.1.2"), id("2"), DraftPlace.INTO);
        assertThat(tree.rows().get(8).get("level")).isEqualTo("criterion");
        assertThat(lines()).endsWith("2.3 1.1.2");
    }

    @Test
    void nothingLandsBelowItself() {
        var before = tree.rows();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tree.move(id("1.1"), id("1.1.1"), DraftPlace.INTO))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("criteria.refusal.belowItself"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tree.move(id("1"), id("1"), DraftPlace.BELOW));
        assertThat(tree.rows()).isEqualTo(before);
    }

    @Test
    void nothingLandsDeeperThanASubCriterion() {
        var before = tree.rows();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> tree.move(id("2.A"), id("1.1"), DraftPlace.INTO))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("criteria.refusal.tooDeep"));
        assertThat(tree.rows()).isEqualTo(before);
    }

    @Test
    void whatWasRemovedCanBePutBack() {
        var before = lines();
        var position = tree.indexOf(id("1.1"));
        var branch = tree.remove(id("1.1"));
        assertThat(branch).hasSize(3);
        tree.putBack(position, branch);
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void aNewRowStandsBelowTheBranchOfItsNeighbour() {
        var added = tree.add(id("1.1"), DraftPlace.BELOW);
        assertThat(added.code()).isEqualTo("1.2");
        assertThat(tree.add(null, DraftPlace.BELOW).code()).isEqualTo("3");
    }

    /** Whatever is dragged where: no row is lost or doubled, every code is its parent's and one part more. */
    @Property(tries = 300)
    void anyMovesKeepATree(@ForAll("moves") List<int[]> moves) {
        var ids = tree.rows().stream().map(DraftRow::id).toList();
        for (var move : moves) {
            try {
                tree.move(ids.get(move[0]), ids.get(move[1]), DraftPlace.values()[move[2]]);
            } catch (RefusedException refused) {
                continue;
            }
        }
        assertThat(tree.rows()).extracting(DraftRow::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(tree.rows())
                .allSatisfy(row -> assertThat(
                                row.code().chars().filter(sign -> sign == '.').count())
                        .isEqualTo(row.depth()));
    }

    @Provide
    Arbitrary<List<int[]>> moves() {
        var index = Arbitraries.integers().between(0, 8);
        return net.jqwik.api.Combinators.combine(
                        index, index, Arbitraries.integers().between(0, 2))
                .as((row, target, place) -> new int[] {row, target, place})
                .list()
                .ofMaxSize(12);
    }
}
