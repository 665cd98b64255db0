package vn.parindex.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule by which an answer that was worked on in two places becomes one, field by field. Pure: knows values, not
 * where they come from. What nobody touched in the workbook never changes anything.
 */
final class ThreeWayMerge {

    private ThreeWayMerge() {}

    /**
     * Every field that is not the same everywhere, in the order of the base.
     *
     * @param base as downloaded
     * @param now as it stands; a field that is missing is empty
     * @param workbook as it came back, cell by cell; a field that was not offered is missing
     */
    static List<FieldDifference> differences(
            Map<String, String> base, Map<String, String> now, Map<String, FieldReading> workbook) {
        var differences = new ArrayList<FieldDifference>();
        base.forEach((name, downloaded) -> Optional.ofNullable(workbook.get(name))
                .map(read -> difference(name, downloaded, now.getOrDefault(name, ""), read))
                .filter(field ->
                        field.kind() != MergeKind.UNCHANGED || field.refusal().isPresent())
                .ifPresent(differences::add));
        return differences;
    }

    private static FieldDifference difference(String name, String base, String now, FieldReading read) {
        return new FieldDifference(
                name, MergeKind.of(base, now, read.value()), base, now, read.value(), read.place(), read.refusal());
    }

    /** The values to write: those of the workbook where they were chosen; empty when nothing changes. */
    static Map<String, String> taken(List<FieldDifference> differences, Set<String> chosen) {
        var values = new LinkedHashMap<String, String>();
        differences.stream()
                .filter(FieldDifference::takeable)
                .filter(field -> chosen.contains(field.name()))
                .forEach(field -> values.put(field.name(), field.workbook()));
        return values;
    }
}
