package vn.parindex.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.parindex.shared.RefusedException;

/** Two people and a workbook: whatever they typed, nothing is lost and nothing is overwritten unasked. */
class ThreeWayMergePropertyTest {

    private static final List<String> NAMES = List.of("choice", "figure:a", "figure:b", "notApplicable", "explanation");
    private static final CellPlace PLACE = new CellPlace("Tự đánh giá", 6, "F");

    /** The three states of one answer; few values, so that they often meet. */
    record Three(Map<String, String> base, Map<String, String> now, Map<String, FieldReading> workbook) {}

    @Provide
    Arbitrary<Three> threes() {
        var values = Arbitraries.maps(Arbitraries.of(NAMES), Arbitraries.of("", "1", "2", "ba"))
                .ofSize(NAMES.size());
        var readings = Arbitraries.maps(Arbitraries.of(NAMES), readings()).ofMaxSize(NAMES.size());
        return Combinators.combine(values, values, readings).as(Three::new);
    }

    private static Arbitrary<FieldReading> readings() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        5, Arbitraries.of("", "1", "2", "ba").map(value -> FieldReading.of(value, PLACE))),
                net.jqwik.api.Tuple.of(
                        1,
                        Arbitraries.of("=1+1", "1")
                                .map(typed ->
                                        FieldReading.refused(typed, PLACE, new RefusedException("exchange.cell.x")))));
    }

    @Provide
    Arbitrary<Set<String>> choices() {
        return Arbitraries.of(NAMES).set();
    }

    private static Map<String, String> result(Three three, Set<String> chosen) {
        var result = new HashMap<>(three.now);
        result.putAll(ThreeWayMerge.taken(ThreeWayMerge.differences(three.base, three.now, three.workbook), chosen));
        return result;
    }

    @Property
    void theUnchangedWorkbookChangesNothing(@ForAll("threes") Three three, @ForAll("choices") Set<String> chosen) {
        var untouched = three.base.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> FieldReading.of(field.getValue(), PLACE)));
        assertThat(result(new Three(three.base, three.now, untouched), chosen)).isEqualTo(three.now);
    }

    @Property
    void twiceIsTheSameAsOnce(@ForAll("threes") Three three, @ForAll("choices") Set<String> chosen) {
        var once = result(three, chosen);
        assertThat(result(new Three(three.base, once, three.workbook), chosen)).isEqualTo(once);
    }

    @Property
    void whatWasNotChosenStaysAsItStands(@ForAll("threes") Three three, @ForAll("choices") Set<String> chosen) {
        var result = result(three, chosen);
        NAMES.stream()
                .filter(name -> !chosen.contains(name))
                .forEach(name -> assertThat(result.get(name)).isEqualTo(three.now.get(name)));
    }

    @Property
    void everyTypedValueIsTakenOrShown(@ForAll("threes") Three three, @ForAll("choices") Set<String> chosen) {
        var shown = ThreeWayMerge.differences(three.base, three.now, three.workbook).stream()
                .collect(Collectors.toMap(FieldDifference::name, field -> field));
        var result = result(three, chosen);
        three.workbook.forEach((name, read) -> {
            var typed =
                    !read.value().equals(three.base.get(name)) || read.refusal().isPresent();
            if (typed && !(read.refusal().isEmpty() && read.value().equals(result.get(name)))) {
                assertThat(shown).containsKey(name);
                assertThat(shown.get(name).workbook()).isEqualTo(read.value());
            }
        });
    }

    @Property
    void whatTheRuleRefusesIsNeverTaken(@ForAll("threes") Three three) {
        var result = result(three, new HashSet<>(NAMES));
        three.workbook.forEach((name, read) -> {
            if (read.refusal().isPresent()) {
                assertThat(result.get(name)).isEqualTo(three.now.get(name));
            }
        });
    }

    @Property
    void whoeverTookEverythingReadsTheWorkbookWhereItWasChanged(@ForAll("threes") Three three) {
        var result = result(three, new HashSet<>(NAMES));
        three.workbook.forEach((name, read) -> {
            if (read.refusal().isEmpty()) {
                var changed = !read.value().equals(three.base.get(name));
                assertThat(result.get(name)).isEqualTo(changed ? read.value() : three.now.get(name));
            }
        });
    }
}
