package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.agency.AgencyId;
import vn.parindex.agency.AgencyKind;
import vn.parindex.agency.AgencyOrder;
import vn.parindex.agency.AgencyRow;
import vn.parindex.agency.Regions;
import vn.parindex.criteria.Leaf;
import vn.parindex.criteria.LeafId;
import vn.parindex.criteria.Node;
import vn.parindex.criteria.NodeId;
import vn.parindex.shared.LocalizedText;

/**
 * All lines of one grid, read at one moment, in the directory's order. Filtering, sorting and grouping happen here, in
 * memory; only the lines on the screen are read in full.
 */
public final class GridIndex {

    private final List<GridLine> lines;
    private final Map<AgencyId, Integer> directory = new HashMap<>();
    private final Map<LeafId, Integer> places = new HashMap<>();
    private final Map<NodeId, Node> fields;

    /**
     * @param agencies all agencies in Vietnamese order
     * @param leaves the leaves of the scope in the set's order
     */
    GridIndex(List<GridLine> lines, List<AgencyRow> agencies, List<Leaf> leaves, Map<NodeId, Node> fields) {
        agencies.forEach(agency -> directory.put(agency.id(), directory.size()));
        leaves.forEach(leaf -> places.putIfAbsent(leaf.id(), places.size()));
        this.lines = lines.stream()
                .sorted(GridSort.AGENCIES.order(inDirectory(), inSet()))
                .toList();
        this.fields = Map.copyOf(fields);
    }

    public List<GridLine> lines() {
        return lines;
    }

    /** How many lines each filter leaves. */
    public Map<FindingFilter, Integer> counts() {
        var counts = new EnumMap<FindingFilter, Integer>(FindingFilter.class);
        Arrays.stream(FindingFilter.values())
                .forEach(filter -> counts.put(
                        filter, (int) lines.stream().filter(filter::takes).count()));
        return counts;
    }

    /** How many are decided. */
    public int decided() {
        return (int) lines.stream().filter(line -> !line.isPending()).count();
    }

    /** Undecided and without doubts: offered to be kept at once. */
    public List<GridLine> clear() {
        return lines.stream().filter(GridLine::isClear).toList();
    }

    /** Undecided and in doubt: left out of what is kept at once, and named. */
    public List<GridLine> doubtful() {
        return lines.stream()
                .filter(line -> line.isPending() && line.isWaiting() && !line.isClear())
                .toList();
    }

    /** The lines as the reader wants them; groups in the order of their names or of the set. */
    public List<GridGroup> view(GridQuery query) {
        var found = lines.stream()
                .filter(query.filter()::takes)
                .filter(query::finds)
                .sorted(query.sort().order(inDirectory(), inSet()))
                .toList();
        if (query.grouping() == GridGrouping.NONE) {
            return List.of(new GridGroup("", null, null, found));
        }
        return groups(found, query.grouping());
    }

    private List<GridGroup> groups(List<GridLine> found, GridGrouping grouping) {
        var parts =
                found.stream().collect(Collectors.groupingBy(key(grouping), LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<GridGroup>();
        parts.forEach((key, part) -> groups.add(group(key, part, grouping)));
        groups.sort(order(grouping));
        return groups;
    }

    private static Function<GridLine, String> key(GridGrouping grouping) {
        return switch (grouping) {
            case REGION ->
                line -> line.agency().region() == null
                        ? line.agency().kind().code()
                        : line.agency().region();
            case LEAF -> line -> line.leaf().id().toString();
            case AGENCY -> line -> line.agency().id().toString();
            case FIELD -> line -> line.leaf().fieldId().toString();
            case NONE -> line -> "";
        };
    }

    private GridGroup group(String key, List<GridLine> part, GridGrouping grouping) {
        var line = part.get(0);
        var leaf = line.leaf();
        var region = line.agency().region();
        LocalizedText label =
                switch (grouping) {
                    case REGION -> region == null ? null : Regions.name(region);
                    case LEAF -> coded(leaf.code(), leaf.name());
                    case AGENCY -> line.agency().shortName();
                    case FIELD ->
                        coded(
                                fields.get(leaf.fieldId()).code(),
                                fields.get(leaf.fieldId()).name());
                    case NONE -> null;
                };
        AgencyKind kind = label == null ? line.agency().kind() : null;
        return new GridGroup(key, label, kind, part);
    }

    private Comparator<GridGroup> order(GridGrouping grouping) {
        return switch (grouping) {
            case REGION ->
                Comparator.comparing(
                        group -> group.label() == null ? "" : group.label().vi(), AgencyOrder.NAMES);
            case AGENCY -> Comparator.comparing(group -> group.lines().get(0), inDirectory());
            default -> Comparator.comparing(group -> group.lines().get(0), inSet());
        };
    }

    private Comparator<GridLine> inDirectory() {
        return Comparator.comparingInt(
                line -> directory.getOrDefault(line.agency().id(), directory.size()));
    }

    private Comparator<GridLine> inSet() {
        return Comparator.comparingInt(line -> places.getOrDefault(line.leaf().id(), places.size()));
    }

    private static LocalizedText coded(String code, LocalizedText name) {
        return new LocalizedText(code + " " + name.vi(), code + " " + name.en());
    }
}
