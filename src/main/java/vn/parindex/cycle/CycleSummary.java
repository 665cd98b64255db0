package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** A cycle in a list: how many take part, how many ranked, how often more time was given, and its calendar. */
public record CycleSummary(
        CycleRow cycle, int agencies, int ranked, int extensions, Map<CycleStep, LocalDateTime> deadlines) {

    /** The step that the calendar is in; empty once the last deadline has passed. */
    public Optional<CycleStep> stepAt(LocalDateTime now) {
        for (var step : CycleStep.values()) {
            var due = deadlines.get(step);
            if (due != null && !now.isAfter(due)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
