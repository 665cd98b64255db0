package vn.parindex.workflow;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How many items a filter finds, by state and by kind. */
public final class WorkCounts {

    private final Map<WorkState, Map<WorkKind, Integer>> counts = new EnumMap<>(WorkState.class);

    WorkCounts() {
        for (var state : WorkState.values()) {
            counts.put(state, new EnumMap<>(WorkKind.class));
        }
    }

    void add(WorkState state, WorkKind kind, int count) {
        if (count > 0) {
            counts.get(state).merge(kind, count, Integer::sum);
        }
    }

    /** Of a filter without its state. */
    public int of(WorkState state, WorkFilter filter) {
        return filter.kind()
                .map(kind -> counts.get(state).getOrDefault(kind, 0))
                .orElseGet(() -> counts.get(state).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    /** Of one kind in one state, whatever kind the filter asks for. */
    public int of(WorkState state, WorkKind kind) {
        return counts.get(state).getOrDefault(kind, 0);
    }

    /** The kinds of which there is any, in any state. */
    public Set<WorkKind> kinds() {
        var kinds = new java.util.TreeSet<WorkKind>();
        counts.values().forEach(each -> kinds.addAll(each.keySet()));
        return kinds;
    }
}
