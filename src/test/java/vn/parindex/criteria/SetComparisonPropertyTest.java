package vn.parindex.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.scoring.Rule;
import vn.parindex.shared.Points;

/** Whatever two versions look like. */
class SetComparisonPropertyTest {

    /** A leaf as drawn: 0 to 5 of field, number, name, predecessor (0: none) and rule. */
    private record Drawn(int field, int number, int name, int predecessor, int rule) {}

    private static Arbitrary<List<Drawn>> drawn() {
        var digit = Arbitraries.integers().between(0, 5);
        return Combinators.combine(Arbitraries.integers().between(1, 3), digit, digit, digit, digit)
                .as(Drawn::new)
                .list()
                .ofMaxSize(12)
                .uniqueElements(leaf -> leaf.field() * 10 + leaf.number());
    }

    @Provide
    Arbitrary<StoredSets.Content> earlier() {
        return drawn().map(leaves -> content(1, leaves));
    }

    @Provide
    Arbitrary<StoredSets.Content> later() {
        return drawn().map(leaves -> content(2, leaves));
    }

    private static StoredSets.Content content(int version, List<Drawn> leaves) {
        var content = new SampleContent(version);
        for (int field = 1; field <= 3; field++) {
            content.field(String.valueOf(field));
            for (var leaf : leaves) {
                if (leaf.field() == field) {
                    var predecessor = leaf.predecessor() == 0 ? null : field + "." + leaf.predecessor();
                    content.leaf(
                            field + "." + leaf.number(),
                            "Mục " + leaf.name(),
                            predecessor,
                            rule(leaf.rule()).maximum().toString(),
                            rule(leaf.rule()));
                }
            }
        }
        return content.build();
    }

    private static Rule rule(int drawn) {
        return switch (drawn) {
            case 0 -> SetComparisonTest.choice("0=Không", "1=Đủ");
            case 1 -> SetComparisonTest.choice("0=Không", "2=Đủ");
            case 2 -> SetComparisonTest.choice("0=Không", "0.5=Một phần", "1=Đủ");
            case 3 -> SetComparisonTest.deduction("1", "0.25", "n", "Số lần");
            case 4 -> SetComparisonTest.deduction("2", "0.5", "n", "Số lần");
            default -> SetComparisonTest.formula("1", "b / a");
        };
    }

    @Property(tries = 300)
    void aSetBesideItselfIsTheSame(@ForAll("later") StoredSets.Content content) {
        var comparison = SetComparison.along(List.of(content, content));
        assertThat(comparison.pairs()).hasSize(comparison.after().leaves().size());
        assertThat(comparison.pairs()).allSatisfy(pair -> {
            assertThat(pair.isSame()).isTrue();
            assertThat(pair.comparability()).isEqualTo(Comparability.FULL);
        });
    }

    @Property(tries = 300)
    void whatIsAddedOneWayIsRemovedTheOther(
            @ForAll("earlier") StoredSets.Content earlier, @ForAll("later") StoredSets.Content later) {
        var forward = SetComparison.along(List.of(earlier, later));
        var backward = SetComparison.along(List.of(later, earlier));
        assertThat(codes(forward, LeafChange.ADDED)).isEqualTo(codes(backward, LeafChange.REMOVED));
        assertThat(codes(forward, LeafChange.REMOVED)).isEqualTo(codes(backward, LeafChange.ADDED));
        for (var change : List.of(LeafChange.RENAMED, LeafChange.MOVED, LeafChange.REWEIGHTED, LeafChange.RERULED)) {
            assertThat(forward.count(change)).isEqualTo(backward.count(change));
        }
        assertThat(forward.comparable()).isEqualTo(backward.comparable());
    }

    @Property(tries = 300)
    void everyLeafStandsOnceAndTheMaximaAddUp(
            @ForAll("earlier") StoredSets.Content earlier, @ForAll("later") StoredSets.Content later) {
        var comparison = SetComparison.along(List.of(earlier, later));
        assertThat(comparison.pairs().stream().flatMap(pair -> pair.before().stream()))
                .containsExactlyInAnyOrderElementsOf(comparison.before().leaves());
        assertThat(comparison.pairs().stream().flatMap(pair -> pair.after().stream()))
                .containsExactlyElementsOf(comparison.after().leaves());
        assertThat(sum(comparison.fields().stream().map(FieldShift::before).toList()))
                .isEqualTo(comparison.before().maximum());
        assertThat(sum(comparison.fields().stream().map(FieldShift::after).toList()))
                .isEqualTo(comparison.after().maximum());
        assertThat(sum(comparison.pairs().stream().map(LeafPair::maximumAfter).toList()))
                .isEqualTo(comparison.after().maximum());
    }

    private static List<String> codes(SetComparison comparison, LeafChange change) {
        return comparison.pairs().stream()
                .filter(pair -> pair.has(change))
                .map(pair -> pair.leaf().code())
                .sorted()
                .collect(Collectors.toList());
    }

    private static Points sum(List<Points> points) {
        return points.stream().reduce(Points.ZERO, Points::plus);
    }
}
