package vn.parindex.home.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.parindex.agency.Agencies;
import vn.parindex.agency.AgencyRow;
import vn.parindex.cycle.CycleRow;
import vn.parindex.cycle.Cycles;
import vn.parindex.shared.Folded;
import vn.parindex.shared.LocalizedText;
import vn.parindex.workflow.SavedFilters;
import vn.parindex.workflow.WorkFields;
import vn.parindex.workflow.WorkItems;

/** The list of work and what its filters offer. Holds no state. */
@Component
class FilteredWork {

    private final WorkItems items;
    private final SavedFilters saved;
    private final WorkFields fields;
    private final Agencies agencies;
    private final Cycles cycles;

    FilteredWork(WorkItems items, SavedFilters saved, WorkFields fields, Agencies agencies, Cycles cycles) {
        this.items = items;
        this.saved = saved;
        this.fields = fields;
        this.agencies = agencies;
        this.cycles = cycles;
    }

    WorkItems items() {
        return items;
    }

    SavedFilters saved() {
        return saved;
    }

    /** The fields of the current cycle by their places. */
    List<LocalizedText> fields() {
        return cycles.current().map(CycleRow::id).map(fields::names).orElse(List.of());
    }

    /** Those who can be assessed. */
    List<AgencyRow> agencies() {
        return agencies.all().stream().filter(AgencyRow::assessed).toList();
    }

    static boolean meets(AgencyRow row, String typed) {
        var wanted = Folded.of(typed);
        return Folded.of(row.name().vi()).contains(wanted)
                || Folded.of(row.name().en()).contains(wanted)
                || row.code().equalsIgnoreCase(typed.strip());
    }
}
