package vn.parindex.cycle;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.parindex.agency.AgencyId;

/** The deadlines of one cycle, loaded once; answers for any number of agencies without asking again. */
public final class CycleCalendar {

    private final Map<CycleStep, LocalDateTime> deadlines;
    private final List<Extension> extensions;

    CycleCalendar(Map<CycleStep, LocalDateTime> deadlines, List<Extension> extensions) {
        this.deadlines = Map.copyOf(deadlines);
        this.extensions = List.copyOf(extensions);
    }

    /** Until when the agency has time for the step: an extension wins over the calendar. */
    public LocalDateTime deadline(AgencyId agency, CycleStep step) {
        var due = deadline(step);
        for (var extension : extensions) {
            if (extension.step() == step && extension.agency().equals(agency)) {
                due = extension.due();
            }
        }
        return due;
    }

    /** The calendar's own deadline of the step, before any extension. */
    public LocalDateTime deadline(CycleStep step) {
        return deadlines.get(step);
    }

    /** All extensions ever granted, oldest first. */
    public List<Extension> extensions() {
        return extensions;
    }
}
