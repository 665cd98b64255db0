package vn.parindex.agency;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One faultless line of a file, and what it would do.
 *
 * @param changes the columns that would change, each with what stands now; empty for a new agency
 */
public record PreviewedAgency(long line, AgencyDraft draft, Effect effect, List<Change> changes) {

    /** What a line does to the directory. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /** What stands in a column, and what would. */
    public record Change(AgencyColumn column, String before, String after) {}

    public PreviewedAgency {
        changes = List.copyOf(changes);
    }

    static PreviewedAgency of(long line, AgencyDraft draft, Optional<AgencyEntry> now) {
        if (now.isEmpty()) {
            return new PreviewedAgency(line, draft, Effect.NEW, List.of());
        }
        var changes = changes(AgencyDraft.of(now.get()), draft);
        return new PreviewedAgency(line, draft, changes.isEmpty() ? Effect.UNCHANGED : Effect.CHANGED, changes);
    }

    static List<Change> changes(AgencyDraft before, AgencyDraft after) {
        return Arrays.stream(AgencyColumn.values())
                .filter(column -> !column.of(before).equals(column.of(after)))
                .map(column -> new Change(column, column.of(before), column.of(after)))
                .toList();
    }
}
